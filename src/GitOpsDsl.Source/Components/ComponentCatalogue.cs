namespace GitOpsDsl.Source.Components;

/// <summary>The components and environments that can be told of: ours, whose facts are a resource that a test keeps true to their source, and an author's.</summary>
public sealed class ComponentCatalogue
{
    private const string Resource = "components.tsv";
    private const char FieldSeparator = '|';

    private static readonly string[] Roots = ["Component", "GitOpsEnvironment"];

    private readonly Dictionary<string, ComponentFacts> _byName;

    private ComponentCatalogue(IEnumerable<ComponentFacts> facts) =>
        _byName = facts.GroupBy(static one => one.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static same => same.Key, static same => same.Last(), StringComparer.OrdinalIgnoreCase);

    /// <summary>What can be asked for, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Values.Where(IsComponent).Select(static facts => facts.Name).Order(StringComparer.Ordinal);

    /// <param name="own">An author's.</param>
    public static ComponentCatalogue With(IReadOnlyList<ComponentFacts> own) => new([.. Ours(), .. own]);

    /// <summary>By its name in any case; null when there is none.</summary>
    public ComponentFacts? Find(string name) => _byName.TryGetValue(name, out var found) && IsComponent(found) ? found : null;

    /// <summary>All that an author can set of one: its own properties, then those of what it derives from.</summary>
    public IReadOnlyList<ComponentProperty> PropertiesOf(ComponentFacts facts) =>
        [.. Line(facts).SelectMany(static one => one.Properties).DistinctBy(static property => property.Name)];

    /// <summary>The facts as the resource has them, a line each; the properties of a component follow it.</summary>
    internal static string Write(IEnumerable<ComponentFacts> facts) => string.Concat(facts.SelectMany(static one => (IEnumerable<string>)
    [
        $"component\t{one.Name}\t{one.Base}\t{one.Summary}\n",
        .. one.Properties.Select(static property =>
            $"property\t{property.Name}\t{property.Type}\t{(property.IsRequired ? "required" : "")}\t{property.Default}\t{string.Join(FieldSeparator, property.Becomes)}\t{property.Summary}\n"),
    ]));

    internal static IReadOnlyList<ComponentFacts> Components(IReadOnlyList<ComponentFacts> read)
    {
        var catalogue = new ComponentCatalogue(read);
        return [.. read.Where(catalogue.IsComponent)];
    }

    private static List<ComponentFacts> Ours()
    {
        using var stream = typeof(ComponentCatalogue).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var ours = new List<ComponentFacts>();
        var properties = new List<ComponentProperty>();
        while (reader.ReadLine() is { } line)
        {
            switch (line.Split('\t'))
            {
                case ["component", var name, var from, var summary]:
                    properties = [];
                    ours.Add(new(name, from, summary, properties));
                    break;
                case ["property", var name, var type, var required, var value, var becomes, var summary]:
                    properties.Add(new(name, type, required.Length > 0, value, becomes.Length > 0 ? becomes.Split(FieldSeparator) : [], summary));
                    break;
            }
        }

        return ours;
    }

    private bool IsComponent(ComponentFacts facts) => Roots.Contains(facts.Name) || Line(facts).Any(static one => Roots.Contains(one.Base));

    /// <summary>It, and what it derives from.</summary>
    private IEnumerable<ComponentFacts> Line(ComponentFacts facts)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var one = facts; one is not null && seen.Add(one.Name); one = _byName.GetValueOrDefault(one.Base))
        {
            yield return one;
        }
    }
}

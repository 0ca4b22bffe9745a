namespace GitOpsDsl.Source.Components;

/// <summary>The components and environments that can be told of: ours, whose facts are a resource that a test keeps true to their source, and an author's.</summary>
public sealed class ComponentCatalogue
{
    private const string Resource = "components.tsv";
    private const char FieldSeparator = '|';

    private static readonly string[] Roots = ["Component", "GitOpsEnvironment"];

    private readonly ILookup<string, ComponentFacts> _byName;

    private ComponentCatalogue(IEnumerable<ComponentFacts> facts) => _byName = facts.ToLookup(static one => one.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What can be asked for, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.SelectMany(static same => same).Where(IsComponent).Select(static facts => facts.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <param name="own">An author's.</param>
    public static ComponentCatalogue With(IReadOnlyList<ComponentFacts> own) => new([.. own, .. Ours()]);

    /// <summary>Those of a name, in any case, the author's first: <c>Cache</c>, or with a part of the namespace <c>Azure.Cache</c>.</summary>
    public IReadOnlyList<ComponentFacts> Find(string name) => [.. Named(name).Where(IsComponent)];

    /// <summary>All that an author can set of one: its own properties, then those of what it derives from.</summary>
    public IReadOnlyList<ComponentProperty> PropertiesOf(ComponentFacts facts) =>
        [.. Line(facts).SelectMany(static one => one.Properties).DistinctBy(static property => property.Name)];

    /// <summary>Whether a component of that name is it, or one of its bases.</summary>
    public bool IsA(ComponentFacts facts, string name) => Line(facts).Any(one => one.Name == name);

    /// <summary>The facts as the resource has them, a line each; the properties of a component follow it.</summary>
    internal static string Write(IEnumerable<ComponentFacts> facts) => string.Concat(facts.SelectMany(static one => (IEnumerable<string>)
    [
        $"component\t{one.Name}\t{one.Namespace}\t{one.Base}\t{one.Summary}\n",
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
                case ["component", var name, var inNamespace, var from, var summary]:
                    properties = [];
                    ours.Add(new(name, inNamespace, from, summary, properties));
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
        var seen = new HashSet<ComponentFacts>();
        for (var one = facts; one is not null && seen.Add(one); one = BaseOf(one))
        {
            yield return one;
        }
    }

    /// <summary>As C# looks for it, but for its usings: in the same namespace first.</summary>
    private ComponentFacts? BaseOf(ComponentFacts facts)
    {
        var named = Named(facts.Base);
        return named.FirstOrDefault(one => one.Namespace == facts.Namespace && one != facts) ?? named.FirstOrDefault(one => one != facts);
    }

    private IEnumerable<ComponentFacts> Named(string name)
    {
        var dot = name.LastIndexOf('.');
        return _byName[name[(dot + 1)..]].Where(one => dot < 0 || $".{one.FullName}".EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));
    }
}

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// Which changes follow from others: a hash in a pod template, or the name of a ConfigMap that ends with one, changes because the content
/// does; and the content's change restarts the pods because of it.
/// </summary>
internal sealed class Consequences
{
    private static readonly string[] HashNames = ["hash", "checksum"];

    private readonly Dictionary<FieldDifference, string> _causes = [];
    private readonly Dictionary<ComparedObject, string> _effects = [];

    /// <param name="compared">All that differs.</param>
    public Consequences(IReadOnlyList<ComparedObject> compared)
    {
        var contents = compared.Where(HoldsConfig).ToLookup(static one => Key(one.Present, KindRead(one.Present), NameRead(one.Present)));
        var oldContents = compared.Where(static one => one.Pair is { Identity: PairIdentity.Rehashed })
            .ToLookup(static one => Key(one.Present, KindRead(one.Present), one.Pair.Before!.Id.Name));
        foreach (var workload in compared.Where(static one => one.Pair is { Before: not null, After: not null }))
        {
            var template = PodTemplates.PathOf(workload.Present);
            foreach (var difference in template is null ? [] : workload.Differences)
            {
                var sources = IsHashAnnotation(difference, template!) ? Read(workload, contents)
                    : IsNewName(difference) ? Renamed(workload, difference, oldContents)
                    : [];
                Link(workload, difference, sources);
            }
        }
    }

    /// <summary>Whether it is an annotation of a template that holds a hash of what the pods read.</summary>
    /// <param name="difference">A difference.</param>
    /// <param name="template">Where the template is.</param>
    public static bool IsHashAnnotation(FieldDifference difference, string template)
        => difference.Kind == FieldChangeKind.Changed
            && difference.IsUnder(template + ".metadata.annotations.")
            && Array.Exists(HashNames, name => difference.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
            && ContentHashName.IsHash(difference.Before.Text)
            && ContentHashName.IsHash(difference.After.Text);

    /// <summary>What it follows from: <c>ConfigMap web</c>; null when it stands for itself.</summary>
    public string? CauseOf(FieldDifference difference) => _causes.GetValueOrDefault(difference);

    /// <summary>Whose pods restart because of it: <c>Deployment web</c>; null when nothing that is known does.</summary>
    public string? EffectOf(ComparedObject compared) => _effects.GetValueOrDefault(compared);

    private static IEnumerable<ComparedObject> Read(ComparedObject workload, ILookup<ObjectKey, ComparedObject> contents)
        => ((Manifest?[])[workload.Pair.Before, workload.Pair.After])
            .SelectMany(static side => side is null ? [] : ConfigReferences.Of(PodTemplates.Of(side)))
            .Distinct()
            .SelectMany(reference => contents[Key(workload.Present, reference.Kind, reference.Name)]);

    private static IEnumerable<ComparedObject> Renamed(ComparedObject workload, FieldDifference difference, ILookup<ObjectKey, ComparedObject> oldContents)
        => ((string[])["ConfigMap", "Secret"])
            .SelectMany(kind => oldContents[Key(workload.Present, kind, difference.Before.Text!)])
            .Where(one => one.Present.Id.Name == difference.After.Text);

    private static bool IsNewName(FieldDifference difference)
        => difference is { Kind: FieldChangeKind.Changed, Name: "name" or "secretName", Before.Text: not null };

    private static bool HoldsConfig(ComparedObject compared)
        => compared.Present.Id.Kind is "ConfigMap" or "Secret" or "SealedSecret" or "ExternalSecret"
            && (compared.Pair is { Before: null } or { After: null } || compared.Differences.Exists(static one => !one.IsUnder("metadata")));

    /// <summary>What pods read of it: a SealedSecret becomes the Secret of its name.</summary>
    private static string KindRead(Manifest manifest) => manifest.Id.Kind == "ConfigMap" ? "ConfigMap" : "Secret";

    private static string NameRead(Manifest manifest) => manifest.Root["spec"]["target"]["name"].Text ?? manifest.Id.Name;

    private static ObjectKey Key(Manifest near, string kind, string name) => new(near.Environment, near.Id.Namespace, kind, name);

    private void Link(ComparedObject workload, FieldDifference difference, IEnumerable<ComparedObject> sources)
    {
        foreach (var source in sources.ToList())
        {
            var name = $"{source.Present.Id.Kind} {source.Present.Id.Name}";
            _causes[difference] = _causes.TryGetValue(difference, out var causes) ? $"{causes}, {name}" : name;
            var effect = $"{workload.Present.Id.Kind} {workload.Present.Id.Name}";
            _effects[source] = _effects.TryGetValue(source, out var effects) && effects != effect ? $"{effects}, {effect}" : effect;
        }
    }

    private readonly record struct ObjectKey(string Environment, string? Namespace, string Kind, string Name);
}

using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>
/// The names of an environment's cloud resources and function calls. A record is known by itself; else, since a computed property makes it
/// anew at each read and <c>with</c> copies it, by the place where it was made.
/// </summary>
internal sealed class CloudNames(IReadOnlyList<GraphCloudResource> resources) : ICloudNames
{
    private readonly Dictionary<CloudNode, string> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(Type, Origin, string?), GraphCloudResource> _made = resources.ToLookup(static resource => PlaceOf(resource.Named.Resource));
    private readonly Dictionary<CloudFunction, string> _functions = [];
    private readonly SortedSet<string> _settings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(resources.Select(static resource => resource.Named.Name), StringComparer.Ordinal);

    /// <summary>The names of the settings that were met, in ordinal order.</summary>
    public IReadOnlyCollection<string> Settings => _settings;

    /// <summary>The calls that were met, with their names, in the order in which they were met first.</summary>
    public List<(string Name, CloudFunction Function)> Functions { get; } = [];

    /// <exception cref="ForeignOutputException">The environment has no such resource, or several that it could be.</exception>
    public string NameOf(CloudNode node)
    {
        if (_known.TryGetValue(node, out var name))
        {
            return name;
        }

        name = node switch
        {
            CloudFunction function => NameOf(function),
            SecretSetting setting => NameOf(setting),
            _ => Find((CloudResource)node),
        };
        _known.Add(node, name);
        return name;
    }

    private string NameOf(SecretSetting setting)
    {
        if (!_taken.Add(setting.Name) && !_settings.Contains(setting.Name))
        {
            throw new ForeignOutputException($"the setting {setting.Name}, and a resource has that name too: settings and resources share their names");
        }

        _settings.Add(setting.Name);
        return setting.Name;
    }

    private string Find(CloudResource target)
    {
        var same = Candidates(target);
        return same switch
        {
            [var only] => only.Named.Name,
            [] => throw new ForeignOutputException(
                $"a {Described(target)} that this environment does not have: refer to a property of the environment, or of one of its components"),
            _ => throw new ForeignOutputException(
                $"a {Described(target)}, and it can't be told which: {string.Join(", ", same.Select(static one => one.Named.Name))}; give each a LogicalName"),
        };
    }

    private List<GraphCloudResource> Candidates(CloudResource target)
    {
        List<GraphCloudResource> found = [];
        foreach (var candidate in _made[PlaceOf(target)])
        {
            if (ReferenceEquals(candidate.Named.Resource, target))
            {
                return [candidate];
            }

            if (IsOfSameOwner(candidate.Named.Resource, target))
            {
                found.Add(candidate);
            }
        }

        // Several made on one line, by a loop: then they differ in what they are called, or in what they are.
        found = Narrowed(found, candidate => candidate.LogicalName == target.LogicalName);
        return Narrowed(found, candidate => Unnamed(candidate) == Unnamed(target));
    }

    /// <summary>What copies of a record share, so that not every resource is compared with every reference.</summary>
    private static (Type Type, Origin Origin, string? Owner) PlaceOf(CloudResource resource) =>
        (resource.GetType(), resource.Origin, (resource.Owner as Component)?.Name?.ToString());

    private static List<GraphCloudResource> Narrowed(List<GraphCloudResource> found, Predicate<CloudResource> isIt) =>
        found.Count > 1 && found.FindAll(candidate => isIt(candidate.Named.Resource)) is { Count: > 0 } fewer ? fewer : found;

    private static bool IsOfSameOwner(CloudResource a, CloudResource b) => a.Owner is Component owner && b.Owner is Component other
        ? a.LogicalName == b.LogicalName && AreSame(owner, other)
        : a.Owner is null && b.Owner is null;

    private static bool AreSame(Component? a, Component? b) => a is null || b is null
        ? a is null && b is null
        : ReferenceEquals(a, b) || (a.GetType() == b.GetType() && a.Origin == b.Origin && a.Name == b.Name && AreSame(a.Owner, b.Owner));

    /// <summary>An environment names what has no name only when it lists it.</summary>
    private static CloudResource Unnamed(CloudResource resource) => resource.Owner is null ? resource with { LogicalName = null } : resource;

    private string NameOf(CloudFunction function)
    {
        if (_functions.TryGetValue(function, out var known))
        {
            return known;
        }

        var stem = KebabCase.From(function.GetType().Name);
        stem = stem.StartsWith("get-", StringComparison.Ordinal) ? stem[4..] : stem;
        var name = stem;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = FormattableString.Invariant($"{stem}-{number}");
        }

        _functions.Add(function, name);
        Functions.Add((name, function));
        return name;
    }

    private static string Described(CloudResource resource) =>
        $"{resource.GetType().Name}{(resource.Origin.IsKnown ? $" ({resource.Origin.ToString()})" : "")}";
}

using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>All the objects of an environment, and indexes of them that are built when they are first asked.</summary>
public sealed class RuleEnvironment
{
    private readonly Dictionary<(string ApiVersion, string Kind), KindObjects> _byVersion = [];
    private readonly Dictionary<(string Group, string Kind), KindObjects> _byKind = [];
    private readonly List<KindObjects> _kinds = [];
    private readonly Dictionary<Type, object> _indexes = [];
    private HashSet<string>? _namespaces;

    internal RuleEnvironment(IReadOnlyList<EnvironmentObject> objects, RuleSettings settings)
    {
        Objects = objects;
        Settings = settings;
        var known = new Dictionary<KindFacts, KindObjects>();
        foreach (var item in objects)
        {
            if (item.Facts is null)
            {
                OfVersion(item.Id).Add(item);
                continue;
            }

            if (!known.TryGetValue(item.Facts, out var kind))
            {
                known.Add(item.Facts, kind = OfVersion(item.Id));
            }

            kind.Add(item);
        }
    }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<EnvironmentObject> Objects { get; }

    public RuleSettings Settings { get; }

    /// <summary>Of whatever version: <c>OfKind("apps", "Deployment")</c>, <c>OfKind("", "Service")</c>.</summary>
    public IReadOnlyList<EnvironmentObject> OfKind(string group, string kind) =>
        _byKind.TryGetValue((group, kind), out var found) ? found.Objects : [];

    /// <summary>The first object of that name, or null. The namespace of a cluster-wide object is empty.</summary>
    public EnvironmentObject? Find(string group, string kind, string @namespace, string name) =>
        _byKind.TryGetValue((group, kind), out var found) ? found.Find(@namespace, name) : null;

    /// <summary>Objects with the group, kind, namespace and name of an earlier one; kind by kind.</summary>
    public IEnumerable<EnvironmentObject> Repeated
    {
        get
        {
            foreach (var kind in _kinds)
            {
                foreach (var item in kind.Repeated)
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>The host knows the name of every object of that kind.</summary>
    public bool AreIdentified(string group, string kind) => !_byKind.TryGetValue((group, kind), out var found) || found.AreIdentified;

    /// <summary>Some object of the environment is in that namespace.</summary>
    public bool Renders(string @namespace) => (_namespaces ??= Namespaces()).Contains(@namespace);

    /// <summary>What several rules want to know of the environment: built for the first that asks, and not changed afterwards.</summary>
    public T Index<T>(Func<RuleEnvironment, T> build)
        where T : class
    {
        // An index may be built of others.
        lock (_indexes)
        {
            if (_indexes.TryGetValue(typeof(T), out var index))
            {
                return (T)index;
            }

            var built = build(this);
            _indexes.Add(typeof(T), built);
            return built;
        }
    }

    private HashSet<string> Namespaces()
    {
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var item in Objects)
        {
            if (item.Namespace != last)
            {
                namespaces.Add(last = item.Namespace);
            }
        }

        return namespaces;
    }

    /// <summary>Most objects share a few kinds and versions, so that their groups are cut out once.</summary>
    private KindObjects OfVersion(ObjectId id)
    {
        if (_byVersion.TryGetValue((id.ApiVersion, id.Kind), out var found))
        {
            return found;
        }

        if (!_byKind.TryGetValue((id.Group, id.Kind), out found))
        {
            _byKind.Add((id.Group, id.Kind), found = new KindObjects());
            _kinds.Add(found);
        }

        _byVersion.Add((id.ApiVersion, id.Kind), found);
        return found;
    }
}

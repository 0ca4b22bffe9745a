using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>All the objects of an environment, and indexes of them that are built when they are first asked.</summary>
public sealed class RuleEnvironment
{
    private readonly Dictionary<(string ApiVersion, string Kind), KindObjects> _byVersion = [];
    /// <summary>By kind, in mostly one group: a key of two texts takes four times as long to look up, which every reference does.</summary>
    private readonly Dictionary<string, List<KindObjects>> _byKind = new(StringComparer.Ordinal);
    private readonly List<KindObjects> _kinds = [];
    private readonly object _adding = new();

    /// <summary>Replaced when one is added: rules ask for one at every object, on several threads, and must not wait for each other.</summary>
    private volatile Dictionary<Type, Lazy<object>> _indexes = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly List<EnvironmentObject> _annotated = [];

    internal RuleEnvironment(IReadOnlyList<EnvironmentObject> objects, RuleSettings settings)
    {
        Objects = objects;
        Settings = settings;
        var known = new Dictionary<KindFacts, KindObjects>(ByReference<KindFacts>.Comparer);
        string? last = null;
        foreach (var item in objects)
        {
            if (item.Namespace != last)
            {
                _namespaces.Add(last = item.Namespace);
            }

            if (item.IsAnnotated)
            {
                _annotated.Add(item);
            }

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

    /// <summary>Those that have annotations.</summary>
    internal IReadOnlyList<EnvironmentObject> Annotated => _annotated;

    /// <summary>All kinds that there are objects of.</summary>
    internal IReadOnlyList<KindObjects> Kinds => _kinds;

    public RuleSettings Settings { get; }

    /// <summary>Of whatever version: <c>OfKind("apps", "Deployment")</c>, <c>OfKind("", "Service")</c>.</summary>
    public IReadOnlyList<EnvironmentObject> OfKind(string group, string kind) =>
        Of(group, kind)?.Objects ?? [];

    /// <summary>The first object of that name, or null. The namespace of a cluster-wide object is empty.</summary>
    public EnvironmentObject? Find(string group, string kind, string @namespace, string name) =>
        Of(group, kind)?.Find(@namespace, name);

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
    public bool AreIdentified(string group, string kind) => Of(group, kind) is not { AreIdentified: false };

    /// <summary>Some object of the environment is in that namespace.</summary>
    public bool Renders(string @namespace) => _namespaces.Contains(@namespace);

    /// <summary>What several rules want to know of the environment: built for the first that asks, and not changed afterwards.</summary>
    public T Index<T>(Func<RuleEnvironment, T> build)
        where T : class
    {
        if (!_indexes.TryGetValue(typeof(T), out var index))
        {
            lock (_adding)
            {
                if (!_indexes.TryGetValue(typeof(T), out index))
                {
                    index = new Lazy<object>(() => build(this));
                    _indexes = new Dictionary<Type, Lazy<object>>(_indexes) { [typeof(T)] = index };
                }
            }
        }

        // Built outside of the lock, maybe of others, while other threads build theirs.
        return (T)index.Value;
    }

    /// <summary>Most objects share a few kinds and versions, so that their groups are cut out once.</summary>
    private KindObjects OfVersion(ObjectId id)
    {
        if (_byVersion.TryGetValue((id.ApiVersion, id.Kind), out var found))
        {
            return found;
        }

        if (Of(id.Group, id.Kind) is not { } all)
        {
            if (!_byKind.TryGetValue(id.Kind, out var groups))
            {
                _byKind.Add(id.Kind, groups = new List<KindObjects>(1));
            }

            groups.Add(all = new KindObjects(id.Group, id.Kind));
            _kinds.Add(all);
        }

        _byVersion.Add((id.ApiVersion, id.Kind), all);
        return all;
    }

    private KindObjects? Of(string group, string kind)
    {
        if (_byKind.TryGetValue(kind, out var groups))
        {
            foreach (var found in groups)
            {
                if (found.Group == group)
                {
                    return found;
                }
            }
        }

        return null;
    }
}

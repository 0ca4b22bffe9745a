namespace GitOpsDsl.Rules;

/// <summary>The objects of one kind, of whatever version.</summary>
internal sealed class KindObjects
{
    private readonly List<EnvironmentObject> _objects = [];
    private readonly List<EnvironmentObject> _repeated = [];
    private readonly Lazy<Dictionary<string, Dictionary<string, EnvironmentObject>>> _byNamespace;

    public KindObjects(string group, string kind)
    {
        (Group, Kind) = (group, kind);
        _byNamespace = new(ByNamespace);
    }

    public string Group { get; }

    public string Kind { get; }

    /// <summary>In the order in which they came; at least one.</summary>
    public IReadOnlyList<EnvironmentObject> Objects => _objects;

    /// <summary>The host knows the names of all of them, so that a name that is not among them is surely not there.</summary>
    public bool AreIdentified { get; private set; } = true;

    /// <summary>Those with the name of an earlier one.</summary>
    public IReadOnlyList<EnvironmentObject> Repeated
    {
        get
        {
            _ = _byNamespace.Value;
            return _repeated;
        }
    }

    public void Add(EnvironmentObject item)
    {
        _objects.Add(item);
        AreIdentified &= item.IsIdentified;
    }

    /// <summary>The first of that name, or null.</summary>
    public EnvironmentObject? Find(string @namespace, string name) =>
        _byNamespace.Value.TryGetValue(@namespace, out var names) && names.TryGetValue(name, out var found) ? found : null;

    private Dictionary<string, Dictionary<string, EnvironmentObject>> ByNamespace()
    {
        var namespaces = new Dictionary<string, Dictionary<string, EnvironmentObject>>(StringComparer.Ordinal);
        Dictionary<string, EnvironmentObject>? names = null;
        string? last = null;
        foreach (var item in _objects)
        {
            // Mostly that of the one before.
            if (names is null || item.Namespace != last)
            {
                last = item.Namespace;
                if (!namespaces.TryGetValue(last, out names))
                {
                    namespaces.Add(last, names = new(StringComparer.Ordinal));
                }
            }

            if (!names.ContainsKey(item.Name))
            {
                names.Add(item.Name, item);
            }
            else if (item.IsIdentified && item.Name.Length > 0)
            {
                _repeated.Add(item);
            }
        }

        return namespaces;
    }
}

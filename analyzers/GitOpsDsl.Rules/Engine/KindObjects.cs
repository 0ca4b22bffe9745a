namespace GitOpsDsl.Rules;

/// <summary>The objects of one kind, of whatever version.</summary>
internal sealed class KindObjects
{
    private readonly List<EnvironmentObject> _objects = [];
    private readonly List<EnvironmentObject> _repeated = [];
    private readonly Lazy<Dictionary<(string Namespace, string Name), EnvironmentObject>> _byName;

    public KindObjects() => _byName = new(ByName);

    public IReadOnlyList<EnvironmentObject> Objects => _objects;

    /// <summary>The host knows the names of all of them, so that a name that is not among them is surely not there.</summary>
    public bool AreIdentified { get; private set; } = true;

    /// <summary>Those with the name of an earlier one.</summary>
    public IReadOnlyList<EnvironmentObject> Repeated
    {
        get
        {
            _ = _byName.Value;
            return _repeated;
        }
    }

    public void Add(EnvironmentObject item)
    {
        _objects.Add(item);
        AreIdentified &= item.IsIdentified;
    }

    /// <summary>The first of that name, or null.</summary>
    public EnvironmentObject? Find(string @namespace, string name) => _byName.Value.TryGetValue((@namespace, name), out var found) ? found : null;

    private Dictionary<(string Namespace, string Name), EnvironmentObject> ByName()
    {
        var index = new Dictionary<(string Namespace, string Name), EnvironmentObject>(_objects.Count);
        foreach (var item in _objects)
        {
            var key = (item.Namespace, item.Name);
            if (!index.ContainsKey(key))
            {
                index.Add(key, item);
            }
            else if (item.IsIdentified && item.Name.Length > 0)
            {
                _repeated.Add(item);
            }
        }

        return index;
    }
}

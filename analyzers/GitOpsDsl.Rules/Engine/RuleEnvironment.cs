namespace GitOpsDsl.Rules;

/// <summary>All the objects of an environment, and an index of them that is built when it is first asked.</summary>
public sealed class RuleEnvironment
{
    private readonly Dictionary<(string Group, string Kind), List<EnvironmentObject>> _byKind = [];
    private Dictionary<(string Group, string Kind, string Namespace, string Name), EnvironmentObject>? _byName;

    internal RuleEnvironment(IReadOnlyList<EnvironmentObject> objects)
    {
        Objects = objects;
        foreach (var item in objects)
        {
            var key = (item.Id.Group, item.Id.Kind);
            if (!_byKind.TryGetValue(key, out var list))
            {
                _byKind.Add(key, list = []);
            }

            list.Add(item);
        }
    }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<EnvironmentObject> Objects { get; }

    /// <summary>Of whatever version: <c>OfKind("apps", "Deployment")</c>, <c>OfKind("", "Service")</c>.</summary>
    public IReadOnlyList<EnvironmentObject> OfKind(string group, string kind) =>
        _byKind.TryGetValue((group, kind), out var list) ? list : [];

    /// <summary>The first object of that name, or null. The namespace of a cluster-wide object is empty.</summary>
    public EnvironmentObject? Find(string group, string kind, string @namespace, string name)
    {
        _byName ??= ByName();
        return _byName.TryGetValue((group, kind, @namespace, name), out var found) ? found : null;
    }

    private Dictionary<(string Group, string Kind, string Namespace, string Name), EnvironmentObject> ByName()
    {
        var index = new Dictionary<(string Group, string Kind, string Namespace, string Name), EnvironmentObject>(Objects.Count);
        foreach (var item in Objects)
        {
            var key = (item.Id.Group, item.Id.Kind, item.Id.Namespace, item.Id.Name);
            if (!index.ContainsKey(key))
            {
                index.Add(key, item);
            }
        }

        return index;
    }
}

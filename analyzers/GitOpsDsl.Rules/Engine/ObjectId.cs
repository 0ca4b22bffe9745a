namespace GitOpsDsl.Rules;

/// <summary>What an object says it is; a part that is absent or unknown is empty.</summary>
public readonly struct ObjectId : IEquatable<ObjectId>
{
    private ObjectId(string apiVersion, string kind, string ns, string name)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Namespace = ns;
        Name = name;
    }

    public string ApiVersion { get; }

    public string Kind { get; }

    public string Namespace { get; }

    public string Name { get; }

    /// <summary>The API group, empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/') is var slash and >= 0 ? ApiVersion.Substring(0, slash) : "";

    /// <summary>The API group is that one.</summary>
    public bool IsOfGroup(string group) =>
        group.Length == 0
            ? ApiVersion.IndexOf('/') <= 0
            : ApiVersion.Length > group.Length && ApiVersion[group.Length] == '/' && ApiVersion.StartsWith(group, StringComparison.Ordinal);

    /// <summary>Of the object that a node is a part of.</summary>
    public static ObjectId Of(Node node)
    {
        var root = ObjectRoots.Of(node);
        var metadata = root["metadata"];
        return new ObjectId(
            root["apiVersion"].Text ?? "", root["kind"].Text ?? "", metadata["namespace"].Text ?? "", metadata["name"].Text ?? "");
    }

    public bool Equals(ObjectId other) =>
        Name == other.Name && Namespace == other.Namespace && Kind == other.Kind && ApiVersion == other.ApiVersion;

    public override bool Equals(object? obj) => obj is ObjectId other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name ?? "");

    /// <summary><c>apps/v1 Deployment shop/web</c>.</summary>
    public override string ToString() => Namespace.Length == 0 ? $"{ApiVersion} {Kind} {Name}" : $"{ApiVersion} {Kind} {Namespace}/{Name}";
}

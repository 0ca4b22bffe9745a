namespace GitOpsDsl.Compiler.Check;

/// <summary>What tells an object of a cluster from all others.</summary>
/// <param name="ApiVersion">Group and version. The version is no part of the identity: <see cref="Group"/> is.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">Null for kinds of the cluster.</param>
/// <param name="Name">Its name.</param>
public sealed record ObjectId(string ApiVersion, string Kind, string? Namespace, string Name)
{
    /// <summary>Holds two objects for one where a cluster does: whatever their versions.</summary>
    public static IEqualityComparer<ObjectId> SameObject { get; } = new IgnoringVersion();

    /// <summary>The API group; empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/') is var slash and >= 0 ? ApiVersion[..slash] : "";

    public override string ToString() => Namespace is null ? $"{Kind} {Name}" : $"{Kind} {Namespace}/{Name}";

    private sealed class IgnoringVersion : IEqualityComparer<ObjectId>
    {
        public bool Equals(ObjectId? x, ObjectId? y)
            => x!.Name == y!.Name && x.Kind == y.Kind && x.Namespace == y.Namespace && (x.ApiVersion == y.ApiVersion || x.Group == y.Group);

        public int GetHashCode(ObjectId id) => HashCode.Combine(id.Kind, id.Name);
    }
}

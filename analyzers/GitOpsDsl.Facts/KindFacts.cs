namespace GitOpsDsl.Facts;

/// <summary>A kind that can be created: <c>apps/v1</c>, <c>Deployment</c>, <c>deployments</c>.</summary>
public sealed class KindFacts(string apiVersion, string kind, string plural, bool namespaced, string type, int line = 0)
{
    public string ApiVersion { get; } = apiVersion;

    public string Kind { get; } = kind;

    /// <summary>Its name in URLs and RBAC rules.</summary>
    public string Plural { get; } = plural;

    public bool Namespaced { get; } = namespaced;

    /// <summary>The full name of its type.</summary>
    public string Type { get; } = type;

    /// <summary>Where the facts file says so; 0 when it comes from no file.</summary>
    public int Line { get; } = line;

    /// <summary><c>apps/v1/Deployment</c>.</summary>
    public string Id { get; } = apiVersion + "/" + kind;

    /// <summary>The API group, empty for the core group.</summary>
    public string Group { get; } = apiVersion.IndexOf('/') is var slash and >= 0 ? apiVersion.Substring(0, slash) : "";
}

namespace GitOpsDsl.Rules;

/// <summary>When a kind of an API version is deprecated and removed, in minor versions of Kubernetes: 22 for 1.22.</summary>
/// <param name="kinds">With a space between; <c>*</c> is all.</param>
/// <param name="removed">Null: no one has said when.</param>
/// <param name="successor">What to use, in words that follow "use": <c>apps/v1</c>.</param>
internal sealed class ApiLifecycle(string apiVersion, string kinds, int deprecated, int? removed, string successor)
{
    private const string AllKinds = "*";

    private readonly string[] _kinds = kinds.Split(' ');

    public string ApiVersion { get; } = apiVersion;

    public int Deprecated { get; } = deprecated;

    public int? Removed { get; } = removed;

    public string Successor { get; } = successor;

    public bool IsOf(string kind) => _kinds[0] == AllKinds || Array.IndexOf(_kinds, kind) >= 0;
}

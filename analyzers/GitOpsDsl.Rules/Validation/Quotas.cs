namespace GitOpsDsl.Rules;

/// <summary>What a ResourceQuota can bound (<c>pkg/apis/core/helper</c>).</summary>
internal static class Quotas
{
    private static readonly string[] Counts =
    [
        "configmaps", "persistentvolumeclaims", "pods", "replicationcontrollers", "resourcequotas", "secrets", "services",
        "services.loadbalancers", "services.nodeports",
    ];

    private static readonly string[] Amounts =
    [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage", "limits.cpu",
        "limits.memory", "limits.ephemeral-storage",
    ];

    /// <summary>A number of objects.</summary>
    public static bool IsCount(string name) => Array.IndexOf(Counts, name) >= 0 || name.StartsWith("count/", StringComparison.Ordinal);

    /// <summary>Known by name, or of a domain of its own.</summary>
    public static bool IsBounded(string name) =>
        name.IndexOf('/') > 0
            ? LabelSyntax.IsKey(name)
            : Array.IndexOf(Counts, name) >= 0 || Array.IndexOf(Amounts, name) >= 0
                || name.StartsWith("hugepages-", StringComparison.Ordinal) || name.StartsWith("requests.hugepages-", StringComparison.Ordinal);

    /// <summary>What a misspelt name may have meant.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Counts, .. Amounts];
}

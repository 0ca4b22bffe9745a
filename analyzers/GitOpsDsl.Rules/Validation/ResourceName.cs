namespace GitOpsDsl.Rules;

/// <summary>Names of resources that are asked for, limited and counted (<c>pkg/apis/core/helper</c>).</summary>
internal static class ResourceName
{
    private const string HugePages = "hugepages-";

    /// <summary>What every container can have.</summary>
    public static IReadOnlyList<string> Compute { get; } = ["cpu", "memory", "ephemeral-storage"];

    /// <summary>Compute resources, huge pages, and what a device plugin offers under a domain of its own.</summary>
    public static bool IsContainers(string name) =>
        name is "cpu" or "memory" or "ephemeral-storage" || IsHugePages(name)
        || (name.IndexOf('/') > 0 && LabelSyntax.IsKey(name) && (IsNative(name) || IsExtended(name)));

    /// <summary>What a whole pod can have.</summary>
    public static bool IsPods(string name) => name is "cpu" or "memory" || IsHugePages(name);

    public static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    /// <summary>More of it can be promised than there is, so that a request can be below its limit.</summary>
    public static bool IsShared(string name) => IsNative(name) && !IsHugePages(name);

    /// <summary>It comes in whole pieces: devices, and objects of a kind.</summary>
    public static bool IsCounted(string name) => IsExtended(name) || Quotas.IsCount(name);

    /// <summary>What a device plugin offers, under a domain that is not Kubernetes' own.</summary>
    public static bool IsExtended(string name) =>
        !IsNative(name) && !name.StartsWith("requests.", StringComparison.Ordinal) && LabelSyntax.IsKey("requests." + name);

    /// <summary>The bytes of one page, of huge pages; null of anything else.</summary>
    public static decimal? PageSizeOf(string name) =>
        IsHugePages(name) && Quantity.TryParse(name.Substring(HugePages.Length), out var size) && size.Value > 0 ? size.Value : null;

    /// <summary>Kubernetes' own: without a domain, or of its domain.</summary>
    private static bool IsNative(string name) => name.IndexOf('/') < 0 || name.IndexOf("kubernetes.io/", StringComparison.Ordinal) >= 0;
}

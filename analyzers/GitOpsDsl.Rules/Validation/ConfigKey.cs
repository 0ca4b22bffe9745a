namespace GitOpsDsl.Rules;

/// <summary>Keys of ConfigMaps and Secrets (<c>IsConfigMapKey</c> in apimachinery).</summary>
internal static class ConfigKey
{
    /// <summary>At most 253 of <c>[-._a-zA-Z0-9]</c>, not <c>.</c>, and not starting with <c>..</c>.</summary>
    public static bool IsValid(string text) =>
        text.Length <= DnsName.SubdomainLength && Ascii.IsAll(text, "-._") && text != "." && !text.StartsWith("..", StringComparison.Ordinal);
}

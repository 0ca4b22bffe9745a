using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Versions of Kubernetes, as people write them; all there are, and will be for long, are 1.something.</summary>
internal static class KubernetesVersion
{
    /// <summary>The 36 of <c>1.36</c>, <c>v1.36</c> or <c>1.36.2</c>.</summary>
    public static bool TryParseMinor(string? version, out int minor)
    {
        minor = 0;
        var parts = version?.TrimStart('v').Split('.');
        return parts is { Length: 2 or 3 } && parts[0] == "1"
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minor);
    }
}

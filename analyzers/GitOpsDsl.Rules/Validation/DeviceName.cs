namespace GitOpsDsl.Rules;

/// <summary>
/// Names of what devices have (<c>pkg/apis/resource/validation</c>): an identifier as of C, below the domain of a driver or without one.
/// </summary>
internal static class DeviceName
{
    private const int IdentifierLength = 32;

    /// <summary><c>gpu.example.com/model</c></summary>
    public static bool IsQualified(string text) => text.IndexOf('/') > 0 && IsValid(text);

    /// <summary>The same, or <c>model</c> alone, which is of the driver that says it.</summary>
    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/');
        return IsIdentifier(text.Substring(slash + 1)) && (slash < 0 || IsDriver(text.Substring(0, slash)));
    }

    private static bool IsDriver(string text) => text.Length <= DnsName.LabelLength && DnsName.IsSubdomain(text.ToLowerInvariant());

    private static bool IsIdentifier(string text) =>
        text.Length <= IdentifierLength && Ascii.IsAll(text, "_") && !Ascii.IsDigit(text[0]);
}

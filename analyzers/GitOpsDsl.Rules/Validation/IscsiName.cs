namespace GitOpsDsl.Rules;

/// <summary>Names of iSCSI nodes, RFC 3720, section 3.2.6, as <c>validateISCSIVolumeSource</c> takes them.</summary>
internal static class IscsiName
{
    /// <summary><c>iqn.2001-04.com.example:storage.disk1</c>, <c>eui.</c> and 16, <c>naa.</c> and 32 letters or digits.</summary>
    public static bool IsValid(string text) =>
        text.StartsWith("iqn.", StringComparison.Ordinal) ? IsQualified(text)
        : text.StartsWith("eui.", StringComparison.Ordinal) ? text.Length == 20 && Ascii.IsAll(text.Substring(4), "")
        : text.StartsWith("naa.", StringComparison.Ordinal) && text.Length == 36 && Ascii.IsAll(text.Substring(4), "");

    private static bool IsQualified(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 12 && colon < text.Length - 1
            && Ascii.IsDigit(text[4]) && Ascii.IsDigit(text[5]) && Ascii.IsDigit(text[6]) && Ascii.IsDigit(text[7]) && text[8] == '-'
            && Ascii.IsDigit(text[9]) && Ascii.IsDigit(text[10]) && text[11] == '.'
            && Ascii.IsAll(text.Substring(12, colon - 12), "-.")
            && text.IndexOfAny([',', ';', '*', '&', '$', '|', ' ', '\t', '\n', '\r'], colon) < 0;
    }
}

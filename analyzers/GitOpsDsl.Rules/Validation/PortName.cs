namespace GitOpsDsl.Rules;

/// <summary>Names of ports (<c>IsValidPortName</c> in apimachinery, after RFC 6335).</summary>
internal static class PortName
{
    /// <summary>At most 15 of <c>[-a-z0-9]</c>, at least one letter, no hyphen at an end or beside another.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > 15 || text[0] == '-' || text[text.Length - 1] == '-' || text.IndexOf("--", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var letters = 0;
        foreach (var c in text)
        {
            letters += Ascii.IsLower(c) ? 1 : 0;
            if (!Ascii.IsLower(c) && !Ascii.IsDigit(c) && c != '-')
            {
                return false;
            }
        }

        return letters > 0;
    }
}

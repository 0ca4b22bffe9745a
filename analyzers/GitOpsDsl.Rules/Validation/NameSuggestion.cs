using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>A way out for a text that is not of the form it must have.</summary>
internal static class NameSuggestion
{
    /// <summary><c>; did you mean "web-1"?</c>, when small changes make the text valid; else empty.</summary>
    public static string Of(string text, Func<string, bool> isValid) =>
        For(text, isValid) is { } candidate ? $"; did you mean \"{candidate}\"?" : "";

    /// <summary>The valid text that small changes make of it; null when they don't.</summary>
    public static string? For(string text, Func<string, bool> isValid)
    {
        var candidate = Cleaned(text);
        return candidate.Length > 1 && candidate != text && isValid(candidate) ? candidate : null;
    }

    /// <summary>Lower case, every foreign character a hyphen, none of those at the ends or twice, at most 63.</summary>
    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Ascii.IsLetterOrDigit(c) || c == '.')
            {
                clean.Append(char.ToLowerInvariant(c));
            }
            else if (clean.Length > 0 && clean[clean.Length - 1] != '-')
            {
                clean.Append('-');
            }
        }

        var cut = Math.Min(clean.Length, DnsName.LabelLength);
        return clean.ToString(0, cut).Trim('-', '.');
    }
}

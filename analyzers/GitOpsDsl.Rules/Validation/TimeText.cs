using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Times of RFC 3339 as Go's <c>time.RFC3339</c> reads them.</summary>
internal static class TimeText
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static bool IsValid(string text) =>
        (text.EndsWith("Z", StringComparison.Ordinal) || (text.Length > 6 && text[text.Length - 3] == ':' && text[text.Length - 6] is '+' or '-'))
        && DateTimeOffset.TryParseExact(Short(text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>.NET reads at most seven digits of a second.</summary>
    private static string Short(string text)
    {
        var dot = text.IndexOf('.');
        var end = dot + 1;
        while (dot > 0 && end < text.Length && Ascii.IsDigit(text[end]))
        {
            end++;
        }

        return dot > 0 && end - dot > 8 ? text.Remove(dot + 8, end - dot - 8) : text;
    }
}

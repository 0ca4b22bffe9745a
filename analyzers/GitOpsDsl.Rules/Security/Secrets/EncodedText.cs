using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>The values of a Secret's <c>data</c> and a ConfigMap's <c>binaryData</c>, which are in base64.</summary>
internal static class EncodedText
{
    /// <summary>The text; null when the value is not known, not base64, or not text.</summary>
    public static string? Of(Node value)
    {
        if (value.Text is not { } encoded)
        {
            return null;
        }

        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            return text.IndexOf('\0') < 0 ? text : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

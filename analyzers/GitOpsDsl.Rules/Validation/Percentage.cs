using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Percentages in fields that take a number or a percentage (<c>IsValidPercent</c> in apimachinery).</summary>
internal static class Percentage
{
    /// <summary>Digits and <c>%</c>.</summary>
    public static bool IsValid(string text) => Digits(text) > 0;

    /// <summary>What stands before the sign; null when the node is no percentage.</summary>
    public static long? Of(Node node) =>
        node.Text is { } text && Digits(text) is var digits and > 0
            ? long.TryParse(text.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : long.MaxValue
            : null;

    private static int Digits(string text)
    {
        var digits = 0;
        while (digits < text.Length && Ascii.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits == text.Length - 1 && text[digits] == '%' ? digits : 0;
    }
}

using System.Globalization;

namespace GitOpsDsl;

/// <summary>The one text for each number, whatever the form it was given in.</summary>
/// <remarks>
/// Plain digits where they are short, as ECMAScript's Number::toString has it, else <c>1.5e+30</c>: YAML 1.1 takes an exponent for a
/// number only after a point and with a sign, and <c>1e30</c> for a string.
/// </remarks>
internal static class JsonNumber
{
    private const int LongestPaddedInteger = 21;
    private const int MostLeadingZeros = 6;

    /// <exception cref="InvalidValueException">It is not of the grammar of RFC 8259 section 6.</exception>
    public static string Canonical(string text)
    {
        var at = text is ['-', ..] ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = at < text.Length && text[at] == '.' ? Digits(text, ref at, skip: 1) : "";
        var exponent = at < text.Length && text[at] is 'e' or 'E' ? Exponent(text, ref at) : 0;
        if (at != text.Length || whole is "" or ['0', _, ..])
        {
            throw Invalid(text);
        }

        return Format(negative: text[0] == '-', whole + fraction, whole.Length + exponent);
    }

    /// <param name="negative">Whether it is below zero.</param>
    /// <param name="digits">May have zeros at both ends.</param>
    /// <param name="point">How many of the digits are before the decimal point; may be outside them.</param>
    private static string Format(bool negative, string digits, int point)
    {
        var significant = digits.TrimStart('0');
        point -= digits.Length - significant.Length;
        significant = significant.TrimEnd('0');
        if (significant.Length == 0)
        {
            return "0";
        }

        var isInteger = point >= significant.Length;
        var text = isInteger && (point <= LongestPaddedInteger || point == significant.Length) ? significant.PadRight(point, '0')
            : !isInteger && point > 0 ? $"{significant[..point]}.{significant[point..]}"
            : point <= 0 && point > -MostLeadingZeros ? $"0.{new string('0', -point)}{significant}"
            : Scientific(significant, point - 1);
        return negative ? "-" + text : text;
    }

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}.{fraction}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
    }

    private static string Digits(string text, ref int at, int skip = 0)
    {
        var start = at += skip;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return start == at && skip > 0 ? throw Invalid(text) : text[start..at];
    }

    private static int Exponent(string text, ref int at)
    {
        var start = ++at;
        if (at < text.Length && text[at] is '+' or '-')
        {
            at++;
        }

        _ = Digits(text, ref at);
        return int.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? exponent
            : throw Invalid(text);
    }

    private static InvalidValueException Invalid(string text) => new("a JSON number", text, "it is not in the form of RFC 8259", "write -12, 0.5 or 1e9");
}

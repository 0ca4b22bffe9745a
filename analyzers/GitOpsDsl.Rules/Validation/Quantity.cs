using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>
/// A resource quantity as the API server reads it (<c>resource.ParseQuantity</c> in apimachinery): sign, digits, an optional fraction and
/// a suffix. Odd texts that it takes, such as <c>.5</c>, <c>1.</c> and <c>m</c>, are taken here too.
/// </summary>
internal readonly struct Quantity
{
    private const string SuffixCharacters = "eEinumkKMGTP";
    private const decimal Smallest = 0.000_000_001m;

    private static readonly string[] DecimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
    private static readonly string[] BinarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    private Quantity(decimal value) => Value = value;

    /// <summary>Exact to a billionth, rounded away from zero; what is too large stays at the largest number there is.</summary>
    public decimal Value { get; }

    public bool IsWhole => decimal.Truncate(Value) == Value;

    public static Quantity? Of(Node node) =>
        node.Text is { } text ? TryParse(text, out var parsed) ? parsed : null
        : node.Number is { } number && TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var value) ? value : null;

    public static bool TryParse(string text, out Quantity quantity)
    {
        quantity = default;
        text = text.Trim();
        if (text.Length == 0)
        {
            return false;
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        var dot = Digits(text, start);
        var end = dot < text.Length && text[dot] == '.' ? Digits(text, dot + 1) : dot;
        var suffix = end;
        while (suffix < text.Length && SuffixCharacters.IndexOf(text[suffix]) >= 0)
        {
            suffix++;
        }

        var exponent = suffix > end && suffix < text.Length && text[suffix] is '-' or '+' ? suffix + 1 : suffix;
        if (Digits(text, exponent) != text.Length || !TryScale(text.Substring(end), out var factor))
        {
            return false;
        }

        quantity = new Quantity(Scaled(text.Substring(start, end - start), factor) * (text[0] == '-' ? -1 : 1));
        return true;
    }

    private static int Digits(string text, int from)
    {
        while (from < text.Length && text[from] is >= '0' and <= '9')
        {
            from++;
        }

        return from;
    }

    /// <summary>The factor as a power of ten, or a binary one; exponents so large or small that no number shows them are cut.</summary>
    private static bool TryScale(string suffix, out decimal factor)
    {
        factor = 1;
        if (Array.IndexOf(DecimalSuffixes, suffix) is var thousands and >= 0)
        {
            factor = PowerOfTen((thousands - 3) * 3);
            return true;
        }

        if (Array.IndexOf(BinarySuffixes, suffix) is var power and > 0)
        {
            factor = 1L << (10 * power);
            return true;
        }

        if (suffix[0] is 'e' or 'E' && long.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tens))
        {
            factor = PowerOfTen((int)Math.Max(-28, Math.Min(28, tens)));
            return true;
        }

        return false;
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = Math.Abs(exponent); i > 0; i--)
        {
            power *= 10;
        }

        return exponent < 0 ? 1 / power : power;
    }

    private static decimal Scaled(string number, decimal factor)
    {
        if (number.Trim('0', '.').Length == 0)
        {
            return 0;
        }

        try
        {
            var value = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
            return value < Smallest ? Smallest : decimal.Truncate(value / Smallest) * Smallest is var cut && cut < value ? cut + Smallest : value;
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }
}

using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>
/// A resource quantity as the API server reads it (<c>resource.ParseQuantity</c> in apimachinery): sign, digits, an optional fraction and
/// a suffix. Odd texts that it takes, such as <c>.5</c>, <c>1.</c> and <c>m</c>, are taken here too.
/// </summary>
internal readonly struct Quantity
{
    private const string SuffixCharacters = "eEinumkKMGTP";
    private const string Decimals = "num kMGTPE";
    private const string Binaries = "KMGTPE";
    private const decimal Smallest = 0.000_000_001m;

    /// <summary>Numbers from here on stay at the largest there is, which no bound reaches.</summary>
    private const int MostDigits = 28;

    /// <summary>Of ten, from the smallest exponent to the largest.</summary>
    private static readonly decimal[] Powers = AllPowers();

    private Quantity(decimal value) => Value = value;

    /// <summary>Exact to a billionth, rounded away from zero; what is too large stays at the largest number there is.</summary>
    public decimal Value { get; }

    public bool IsWhole => decimal.Truncate(Value) == Value;

    public static Quantity? Of(Node node) =>
        node.Text is { } text ? TryParse(text, out var parsed) ? parsed : null
        : node.Integer is { } integer ? new Quantity(integer)
        : node.Number is { } number && TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var value) ? value : null;

    /// <summary>Whether it is one; its value is not worked out.</summary>
    public static bool Is(string text) => TryRead(text.Trim(), out _, out _, out _, out _);

    public static bool TryParse(string text, out Quantity quantity)
    {
        text = text.Trim();
        if (!TryRead(text, out var start, out var dot, out var end, out var factor))
        {
            quantity = default;
            return false;
        }

        var value = Scaled(text, start, dot, end, factor);
        quantity = new Quantity(text[0] == '-' ? -value : value);
        return true;
    }

    /// <param name="start">Where its digits begin.</param>
    /// <param name="dot">Where the whole ones end.</param>
    /// <param name="end">Where all end.</param>
    /// <param name="factor">What its suffix multiplies by.</param>
    private static bool TryRead(string text, out int start, out int dot, out int end, out decimal factor)
    {
        (start, dot, end, factor) = (0, 0, 0, 0);
        if (text.Length == 0)
        {
            return false;
        }

        start = text[0] is '-' or '+' ? 1 : 0;
        dot = Digits(text, start);
        end = dot < text.Length && text[dot] == '.' ? Digits(text, dot + 1) : dot;
        var suffix = end;
        while (suffix < text.Length && SuffixCharacters.IndexOf(text[suffix]) >= 0)
        {
            suffix++;
        }

        var exponent = suffix > end && suffix < text.Length && text[suffix] is '-' or '+' ? suffix + 1 : suffix;
        if (Digits(text, exponent) != text.Length || Factor(text, end) is not { } known)
        {
            return false;
        }

        factor = known;
        return true;
    }

    private static int Digits(string text, int from)
    {
        while (from < text.Length && Ascii.IsDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>What the suffix from there on multiplies by; null when it is none. Exponents that no number shows are cut.</summary>
    private static decimal? Factor(string text, int from)
    {
        var length = text.Length - from;
        if (length == 0)
        {
            return 1;
        }

        if (length == 1 && text[from] != ' ' && Decimals.IndexOf(text[from]) is var thousands and >= 0)
        {
            return PowerOfTen((thousands - 3) * 3);
        }

        if (length == 2 && text[from + 1] == 'i' && Binaries.IndexOf(text[from]) is var power and >= 0)
        {
            return 1L << (10 * (power + 1));
        }

        return text[from] is 'e' or 'E'
            && long.TryParse(text.Substring(from + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tens)
            ? PowerOfTen((int)Math.Max(-MostDigits, Math.Min(MostDigits, tens)))
            : null;
    }

    private static decimal PowerOfTen(int exponent) => Powers[exponent + MostDigits];

    private static decimal[] AllPowers()
    {
        var powers = new decimal[(2 * MostDigits) + 1];
        powers[MostDigits] = 1;
        for (var i = 1; i <= MostDigits; i++)
        {
            powers[MostDigits + i] = powers[MostDigits + i - 1] * 10;
            powers[MostDigits - i] = 1 / powers[MostDigits + i];
        }

        return powers;
    }

    private static decimal Scaled(string text, int start, int dot, int end, decimal factor)
    {
        while (start < dot && text[start] == '0')
        {
            start++;
        }

        if (dot - start > MostDigits)
        {
            return decimal.MaxValue;
        }

        var value = 0m;
        var unit = 1m;
        for (var i = start; i < end && i - start <= MostDigits; i++)
        {
            if (i != dot)
            {
                unit = i > dot ? unit / 10 : 1;
                value = i > dot ? value + ((text[i] - '0') * unit) : (value * 10) + (text[i] - '0');
            }
        }

        try
        {
            return RoundedUp(value * factor);
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }

    private static decimal RoundedUp(decimal value)
    {
        if (decimal.Truncate(value) == value)
        {
            return value;
        }

        var billionths = value / Smallest;
        var whole = decimal.Truncate(billionths);
        return (whole == billionths ? whole : whole + 1) * Smallest;
    }
}

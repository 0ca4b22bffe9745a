using System.Globalization;
using System.Numerics;

namespace GitOpsDsl;

/// <summary>The text of a quantity: its grammar and its canonical form, of k8s.io/apimachinery's pkg/api/resource.</summary>
internal static class QuantityText
{
    public const long NanosPerUnit = 1_000_000_000;

    /// <summary>Far beyond any amount; a larger exponent would only make numbers of as many digits.</summary>
    private const int LargestExponent = 99;
    private const int LongestFastDigits = 15;
    private const string DecimalSuffixes = "num kMGTPE";
    private const string BinarySuffixes = " KMGTPE";

    private static readonly BigInteger LargestBinary = long.MaxValue * (BigInteger)NanosPerUnit;

    /// <summary>
    /// Whether the text is surely its own canonical form: few digits without point or sign, and a suffix that can't be larger. False says
    /// nothing; it costs a slow look.
    /// </summary>
    public static bool IsCanonical(ReadOnlySpan<char> text)
    {
        var length = 0;
        long number = 0;
        while (length < text.Length && length < LongestFastDigits && char.IsAsciiDigit(text[length]))
            number = (number * 10) + text[length++] - '0';

        if (length == 0 || text[0] == '0')
            return false;

        return text[length..] switch
        {
            "" or "n" or "u" or "m" or "k" or "M" or "G" or "T" or "P" => number % 1000 != 0,
            "Ki" or "Mi" => number % 1024 != 0,
            _ => false,
        };
    }

    /// <exception cref="InvalidValueException">It is no quantity.</exception>
    public static (BigInteger Nanos, QuantityFamily Family) Parse(string text)
    {
        var at = text is ['+' or '-', ..] ? 1 : 0;
        var end = at;
        var point = -1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && point < 0)))
        {
            if (text[end] == '.')
                point = end;

            end++;
        }

        var decimals = point < 0 ? 0 : end - point - 1;
        var digits = point < 0 ? text[at..end] : text[at..point] + text[(point + 1)..end];
        if (digits.Length == 0)
            throw Invalid(text, "it has no digits before its suffix");

        var (family, exponent) = Suffix(text, text.AsSpan(end));
        var nanos = Scale(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), family, exponent, decimals);
        if (family == QuantityFamily.Binary)
        {
            nanos = BigInteger.Min(nanos, LargestBinary);
        }

        return (text[0] == '-' ? -nanos : nanos, family);
    }

    public static string Format(BigInteger nanos, QuantityFamily family)
    {
        if (nanos.IsZero)
            return "0";

        if (family == QuantityFamily.Binary && nanos % NanosPerUnit == 0 && BigInteger.Abs(nanos) >= 1024 * (BigInteger)NanosPerUnit)
        {
            var (number, power) = Reduce(nanos / NanosPerUnit, 1024, BinarySuffixes.Length - 1);
            return power == 0 ? number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{number}{BinarySuffixes[power]}i");
        }

        return FormatDecimal(nanos, family);
    }

    public static BigInteger DivideAwayFromZero(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return quotient + rest.Sign;
    }

    private static string FormatDecimal(BigInteger nanos, QuantityFamily family)
    {
        var (number, power) = Reduce(nanos, 1000, int.MaxValue);
        var exponent = (power - 3) * 3;
        if (exponent == 0)
            return number.ToString(CultureInfo.InvariantCulture);

        // Above E there are no suffixes, so that what Kubernetes falls back to is an exponent too.
        return family == QuantityFamily.Exponent || power >= DecimalSuffixes.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{number}e{exponent}")
            : string.Create(CultureInfo.InvariantCulture, $"{number}{DecimalSuffixes[power]}");
    }

    private static (BigInteger Number, int Power) Reduce(BigInteger number, int factor, int largestPower)
    {
        var power = 0;
        while (power < largestPower && BigInteger.DivRem(number, factor, out var rest) is var quotient && rest.IsZero)
            (number, power) = (quotient, power + 1);

        return (number, power);
    }

    /// <summary><c>digits × 10^-decimals × (10 or 2)^exponent</c> in nanos, rounded up.</summary>
    private static BigInteger Scale(BigInteger digits, QuantityFamily family, int exponent, int decimals)
    {
        var power = 9 - decimals;
        if (family == QuantityFamily.Binary)
            digits <<= exponent;
        else
            power += exponent;

        return power >= 0 ? digits * BigInteger.Pow(10, power) : DivideAwayFromZero(digits, BigInteger.Pow(10, -power));
    }

    private static (QuantityFamily Family, int Exponent) Suffix(string text, ReadOnlySpan<char> suffix)
    {
        if (suffix is "")
            return (QuantityFamily.Decimal, 0);

        if (suffix is [var unit and not ' '] && DecimalSuffixes.IndexOf(unit) is >= 0 and var power)
            return (QuantityFamily.Decimal, (power - 3) * 3);

        if (suffix is [var large and not ' ', 'i'] && BinarySuffixes.IndexOf(large) is > 0 and var tens)
            return (QuantityFamily.Binary, tens * 10);

        if (suffix is ['e' or 'E', .. var exponentText]
            && int.TryParse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return Math.Abs(exponent) <= LargestExponent
                ? (QuantityFamily.Exponent, exponent)
                : throw Invalid(text, $"its exponent is beyond {LargestExponent}");
        }

        throw Invalid(text, $"\"{suffix}\" is no suffix that Kubernetes knows");
    }

    private static InvalidValueException Invalid(string text, string problem) =>
        new("a quantity", text, problem, "write a number with one of n u m k M G T P E Ki Mi Gi Ti Pi Ei, or with none");
}

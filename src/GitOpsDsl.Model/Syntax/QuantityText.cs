using System.Globalization;
using System.Numerics;

namespace GitOpsDsl.Syntax;

/// <summary>The text of a quantity: grammar and canonical form as in k8s.io/apimachinery's pkg/api/resource.</summary>
internal static class QuantityText
{
    public static readonly BigInteger NanosPerUnit = 1_000_000_000;

    /// <summary>Far beyond any amount; a larger exponent would only make a number of as many digits.</summary>
    private const int LargestExponent = 99;
    private const int NanoDigits = 9;

    /// <summary>How many digits surely fit a long.</summary>
    private const int FewDigits = 18;

    /// <summary>By power of 1000, from 1000^-3.</summary>
    private const string DecimalSuffixes = "num kMGTPE";
    private const int PowerOfUnit = 3;

    /// <summary>By power of 1024.</summary>
    private const string BinarySuffixes = " KMGTPE";

    private static readonly BigInteger LargestBinary = long.MaxValue * NanosPerUnit;
    private static readonly BigInteger SmallestBinary = 1024 * NanosPerUnit;

    /// <summary>What is wrong with the text, or null when it is a quantity.</summary>
    /// <remarks>
    /// Finer than a nano is rounded away from zero, and 1024s end at 2^63-1, as on a server. Unlike there, a number has a digit: a
    /// server takes <c>m</c>, <c>.</c> and <c>-</c> for 0.
    /// </remarks>
    public static string? Read(string text, out BigInteger nanos, out QuantityFamily family)
    {
        nanos = BigInteger.Zero;
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var point = EndOfDigits(text, start);
        var end = point < text.Length && text[point] == '.' ? EndOfDigits(text, point + 1) : point;
        var digits = text.Substring(start, end - start).Replace(".", "");
        if (ReadSuffix(text.Substring(end), out family, out var exponent) is { } problem)
        {
            return problem;
        }

        if (digits.Length == 0)
        {
            return "it has no digits";
        }

        nanos = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var tens = NanoDigits - Math.Max(0, end - point - 1);
        if (family == QuantityFamily.Binary)
        {
            nanos <<= exponent;
        }
        else
        {
            tens += exponent;
        }

        nanos = tens >= 0 ? nanos * BigInteger.Pow(10, tens) : DivideAwayFromZero(nanos, BigInteger.Pow(10, -tens));
        if (family == QuantityFamily.Binary)
        {
            nanos = BigInteger.Min(nanos, LargestBinary);
        }

        nanos = text[0] == '-' ? -nanos : nanos;
        return null;
    }

    /// <summary>
    /// Whether the text is its own canonical form, for the texts that people write: digits and a suffix that can't be larger.
    /// False says nothing.
    /// </summary>
    public static bool IsSurelyCanonical(string text)
    {
        var end = EndOfDigits(text, 0);
        if (end is 0 or > FewDigits || text[0] == '0')
        {
            return false;
        }

        var number = 0L;
        for (var i = 0; i < end; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        return (text.Length - end) switch
        {
            0 => number % 1000 != 0,
            1 => number % 1000 != 0 && DecimalSuffixes.IndexOf(text[end]) >= 0,
            2 => number % 1024 != 0 && text[end + 1] == 'i' && text[end] is 'K' or 'M',
            _ => false,
        };
    }

    /// <summary>The canonical text: the largest suffix of the family that needs no fraction.</summary>
    /// <remarks>1024s become 1000s below 1024 and where there is a fraction, as on a server.</remarks>
    public static string Format(BigInteger nanos, QuantityFamily family)
    {
        if (nanos.IsZero)
        {
            return "0";
        }

        if (family == QuantityFamily.Binary && (nanos % NanosPerUnit).IsZero && BigInteger.Abs(nanos) >= SmallestBinary)
        {
            var units = Reduce(nanos / NanosPerUnit, 1024, BinarySuffixes.Length - 1, out var power1024);
            return Digits(units) + (power1024 == 0 ? "" : BinarySuffixes[power1024] + "i");
        }

        var number = Reduce(nanos, 1000, int.MaxValue, out var power);
        if (power == PowerOfUnit)
        {
            return Digits(number);
        }

        // Beyond E there are no suffixes; a server says e21 there too.
        return family == QuantityFamily.Exponent || power >= DecimalSuffixes.Length
            ? Digits(number) + "e" + Digits((power - PowerOfUnit) * 3)
            : Digits(number) + DecimalSuffixes[power];
    }

    public static BigInteger DivideAwayFromZero(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return quotient + rest.Sign;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static string? ReadSuffix(string suffix, out QuantityFamily family, out int exponent)
    {
        family = QuantityFamily.Decimal;
        exponent = 0;
        if (suffix.Length == 0)
        {
            return null;
        }

        if (suffix.Length == 1 && suffix[0] != ' ' && DecimalSuffixes.IndexOf(suffix[0]) is >= 0 and var power)
        {
            exponent = (power - PowerOfUnit) * 3;
            return null;
        }

        if (suffix.Length == 2 && suffix[1] == 'i' && BinarySuffixes.IndexOf(suffix[0]) is > 0 and var power1024)
        {
            family = QuantityFamily.Binary;
            exponent = power1024 * 10;
            return null;
        }

        family = QuantityFamily.Exponent;
        return suffix[0] is not ('e' or 'E')
            || !int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            ? $"it has an unknown suffix, \"{suffix}\""
            : Math.Abs((long)exponent) > LargestExponent ? $"its exponent is beyond {LargestExponent}" : null;
    }

    private static BigInteger Reduce(BigInteger number, int factor, int largestPower, out int power)
    {
        for (power = 0; power < largestPower; power++)
        {
            var quotient = BigInteger.DivRem(number, factor, out var rest);
            if (!rest.IsZero)
            {
                break;
            }

            number = quotient;
        }

        return number;
    }

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Numerics;

namespace GitOpsDsl.Syntax;

/// <summary>The text of a quantity: grammar and canonical form as in k8s.io/apimachinery's pkg/api/resource.</summary>
internal static class QuantityText
{
    public static readonly BigInteger NanosPerUnit = 1_000_000_000;

    private const int NanoDigits = 9;

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
        var point = AsciiDigits.End(text, start);
        var end = point < text.Length && text[point] == '.' ? AsciiDigits.End(text, point + 1) : point;
        var digits = text.Substring(start, end - start).Replace(".", "");
        var problem = QuantitySuffix.Read(text.Substring(end), out family, out var exponent);
        if (digits.Length == 0 || problem is not null)
        {
            return digits.Length == 0 ? "it has no digits" : problem;
        }

        nanos = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var tens = NanoDigits - Math.Max(0, end - point - 1);
        if (family == QuantityFamily.Binary)
        {
            nanos = BigInteger.Min(ScaleByTens(nanos << exponent, tens), LargestBinary);
        }
        else
        {
            nanos = ScaleByTens(nanos, tens + exponent);
        }

        nanos = text[0] == '-' ? -nanos : nanos;
        return null;
    }

    /// <summary>The canonical text: the largest suffix of the family that needs no fraction.</summary>
    /// <remarks>
    /// 1024s become 1000s below 1024 and where there is a fraction, as on a server. A server writes 1024s that need no suffix as plain
    /// digits and takes those for 1000s when it reads them again (723968.75Ki, 741344000, 741344k); here they are 1000s at once.
    /// </remarks>
    public static string Format(BigInteger nanos, QuantityFamily family)
    {
        if (nanos.IsZero)
        {
            return "0";
        }

        if (family == QuantityFamily.Binary && (nanos % NanosPerUnit).IsZero && BigInteger.Abs(nanos) >= SmallestBinary)
        {
            var units = Reduce(nanos / NanosPerUnit, 1024, QuantitySuffix.LargestBinaryPower, out var power1024);
            if (power1024 > 0)
            {
                return units.ToString(CultureInfo.InvariantCulture) + QuantitySuffix.OfPowerOf1024(power1024);
            }
        }

        var number = Reduce(nanos, 1000, int.MaxValue, out var power);
        return number.ToString(CultureInfo.InvariantCulture) + QuantitySuffix.OfPowerOf1000(power, family);
    }

    public static BigInteger DivideAwayFromZero(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return quotient + rest.Sign;
    }

    private static BigInteger ScaleByTens(BigInteger number, int tens) =>
        tens >= 0 ? number * BigInteger.Pow(10, tens) : DivideAwayFromZero(number, BigInteger.Pow(10, -tens));

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
}

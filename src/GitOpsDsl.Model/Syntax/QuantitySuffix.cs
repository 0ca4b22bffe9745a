using System.Globalization;

namespace GitOpsDsl.Syntax;

/// <summary>What follows the number of a quantity: n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent such as e3.</summary>
internal static class QuantitySuffix
{
    /// <summary>How many powers of 1000 the smallest suffix is below the unit.</summary>
    public const int PowersBelowUnit = 3;

    /// <summary>The largest power of 1024 with a suffix.</summary>
    public const int LargestBinaryPower = 6;

    /// <summary>Far beyond any amount; a larger exponent would only make a number of as many digits.</summary>
    private const int LargestExponent = 99;

    /// <summary>By power of 1000, from n; the blank is the unit's.</summary>
    private const string Decimal = "num kMGTPE";

    /// <summary>By power of 1024; the blank is the unit's.</summary>
    private const string Binary = " KMGTPE";

    /// <summary>What is wrong with the suffix, or null. The exponent is to base 2 for the binary family, else to base 10.</summary>
    public static string? Read(string suffix, out QuantityFamily family, out int exponent)
    {
        family = QuantityFamily.Decimal;
        exponent = 0;
        if (suffix.Length == 0)
        {
            return null;
        }

        if (suffix.Length == 1 && IsDecimal(suffix[0]))
        {
            exponent = (Decimal.IndexOf(suffix[0]) - PowersBelowUnit) * 3;
            return null;
        }

        if (suffix.Length == 2 && suffix[1] == 'i' && PowerOf1024(suffix[0]) is > 0 and var power)
        {
            family = QuantityFamily.Binary;
            exponent = power * 10;
            return null;
        }

        family = QuantityFamily.Exponent;
        return suffix[0] is not ('e' or 'E')
            || !int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            ? $"it has an unknown suffix, \"{suffix}\""
            : Math.Abs((long)exponent) > LargestExponent ? $"its exponent is beyond {LargestExponent}" : null;
    }

    public static bool IsDecimal(char suffix) => suffix != ' ' && Decimal.IndexOf(suffix) >= 0;

    /// <summary>1 for K to 6 for E; less than 1 for anything else.</summary>
    public static int PowerOf1024(char suffix) => Binary.IndexOf(suffix);

    /// <param name="power">Of 1000, 0 being nanos. Beyond E there are no suffixes; a server says e21 there too.</param>
    /// <param name="family">Not the binary one.</param>
    public static string OfPowerOf1000(int power, QuantityFamily family) =>
        power == PowersBelowUnit ? ""
        : family == QuantityFamily.Exponent || power >= Decimal.Length ? "e" + ((power - PowersBelowUnit) * 3).ToString(CultureInfo.InvariantCulture)
        : Decimal[power].ToString();

    /// <param name="power">Of 1024, from 1.</param>
    public static string OfPowerOf1024(int power) => Binary[power] + "i";
}

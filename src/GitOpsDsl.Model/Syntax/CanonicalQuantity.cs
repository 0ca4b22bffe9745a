namespace GitOpsDsl.Syntax;

/// <summary>Knows canonical quantities by their looks. Apart from <see cref="QuantityText"/>, whose big numbers are then never loaded.</summary>
internal static class CanonicalQuantity
{
    /// <summary>How many digits surely fit a long.</summary>
    private const int FewDigits = 18;

    /// <summary>
    /// Whether the text is its own canonical form, for the texts that people write: digits and a suffix that can't be larger.
    /// False says nothing.
    /// </summary>
    public static bool IsSurely(string text)
    {
        var end = AsciiDigits.End(text, 0);
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
            1 => number % 1000 != 0 && QuantitySuffix.IsDecimal(text[end]),
            2 => number % 1024 != 0 && text[end + 1] == 'i' && QuantitySuffix.PowerOf1024(text[end]) is > 0 and var power && number < 1L << (63 - (10 * power)),
            _ => false,
        };
    }
}

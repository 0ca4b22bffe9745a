namespace GitOpsDsl.Yaml.Scalars;

/// <summary>
/// Recognises plain text that some reader resolves to something else than a string: the union of the YAML 1.1 type repository
/// (bool, int, float, merge, null, timestamp, value), the YAML 1.2 core schema, and what common readers add to them (Go, Ruby, the yaml package of npm).
/// Wider than the union where that makes the rule shorter.
/// </summary>
internal static class PlainLookalike
{
    /// <summary>What decimal and sexagesimal numbers are made of: with underscores (1.1), commas (Ruby), and any number of dots (1.1's float).</summary>
    private static readonly AsciiSet Digits = new("0123456789_.,:");

    /// <summary>The digits after 0x, 0o or 0b, and the signs that Go allows there.</summary>
    private static readonly AsciiSet DigitsOfABase = new("0123456789ABCDEFabcdef_+-");

    private static readonly AsciiSet DigitsOfAnExponent = new("0123456789_+-");

    public static bool IsOther(ReadOnlySpan<char> text) => text[0] switch
    {
        (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E' => IsNumber(text) || IsTimestamp(text),
        'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => IsWord(text),
        '~' or '=' => text.Length == 1,
        '<' => text is "<<",
        _ => false,
    };

    /// <summary>A boolean or null in any mix of cases.</summary>
    private static bool IsWord(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => text[0] is 'y' or 'Y' or 'n' or 'N',
        2 => Is(text, "no") || Is(text, "on"),
        3 => Is(text, "yes") || Is(text, "off"),
        4 => Is(text, "true") || Is(text, "null"),
        5 => Is(text, "false"),
        _ => false,
    };

    /// <summary>An integer, decimal or of a base; a float, which Go reads without its underscores and npm's yaml even without a digit before the e.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = text[0] is '+' or '-' ? text[1..] : text;
        var end = Digits.IndexOfAnyExcept(number);
        if (end < 0)
        {
            return true;
        }

        var rest = number[(end + 1)..];
        return number[end] switch
        {
            'e' or 'E' => !rest.IsEmpty && DigitsOfAnExponent.IndexOfAnyExcept(rest) < 0,
            'x' or 'X' or 'o' or 'O' or 'b' or 'B' => number[..end].Trim('_') is "0" && DigitsOfABase.IndexOfAnyExcept(rest) < 0,
            'i' or 'I' => Is(number, ".inf"),
            'n' or 'N' => Is(number, ".nan"),
            _ => false,
        };
    }

    /// <summary>Four digits, then month and day of one or two; whatever follows a space or a T is taken for a time of day.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> text)
    {
        if (text.Length < "2001-1-1".Length || text[4] != '-' || LeadingDigits(text) != 4)
        {
            return false;
        }

        var month = LeadingDigits(text[5..]);
        var afterMonth = text[(5 + month)..];
        if (month is not (1 or 2) || afterMonth is not ['-', ..])
        {
            return false;
        }

        var day = LeadingDigits(afterMonth[1..]);
        return day is 1 or 2 && afterMonth[(1 + day)..] is [] or ['T' or 't' or ' ', ..];
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>
/// Recognises plain text that some reader resolves to something else than a string: the union of the YAML 1.1 type repository
/// (bool, int, float, merge, null, timestamp, value), the YAML 1.2 core schema, and the extensions of common readers (Go, Ruby, libyaml).
/// Wider than the union where that makes the rule shorter.
/// </summary>
internal static class PlainLookalike
{
    public static bool IsOther(ReadOnlySpan<char> text) => text[0] switch
    {
        (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E' => IsNumber(text) || IsTimestamp(text),
        '~' or '=' => text.Length == 1,
        '<' => text is "<<",
        'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => IsWord(text),
        _ => false,
    };

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.Length > 5)
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return lower is "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null";
    }

    /// <summary>
    /// Decimal, octal, hexadecimal and binary integers, with underscores (1.1) or commas (Ruby); floats, also with several dots, as 1.1's pattern
    /// <c>\.[0-9.]*</c> has it; infinity and not-a-number; sexagesimal numbers as 12:30:45. Go drops every underscore before it looks, and
    /// the yaml package of npm takes e0 for a float.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = (text[0] is '+' or '-' ? text[1..] : text).TrimStart('_');
        if (number is ['0', .. var rest] && rest.TrimStart('_') is ['x' or 'X' or 'o' or 'O' or 'b' or 'B', .. var digits])
        {
            // Go takes 0b-1 for a number.
            return !digits.ContainsAnyExcept("0123456789abcdefABCDEF_+-");
        }

        var end = number.IndexOfAnyExcept("0123456789_.,:");
        return end < 0
            || (number[end] is 'e' or 'E' && IsExponent(number[(end + 1)..]))
            || number.Equals(".inf", StringComparison.OrdinalIgnoreCase)
            || number.Equals(".nan", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsExponent(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') && !text.ContainsAnyExcept("0123456789_+-");

    /// <summary>Four digits, then month and day of one or two; whatever follows a space or a T is taken for a time of day.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[..4].ContainsAnyExceptInRange('0', '9') || text[4] != '-')
        {
            return false;
        }

        var day = text[(5 + MonthOrDay(text[5..]))..];
        if (day is not ['-', >= '0' and <= '9', ..] || text[5] == '-')
        {
            return false;
        }

        return day[(1 + MonthOrDay(day[1..]))..] is [] or ['T' or 't' or ' ', ..];
    }

    /// <summary>How many digits there are, at most two.</summary>
    private static int MonthOrDay(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return Math.Min(2, digits < 0 ? text.Length : digits);
    }
}

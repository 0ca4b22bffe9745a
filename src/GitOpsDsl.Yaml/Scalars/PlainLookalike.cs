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
        (>= '0' and <= '9') or '+' or '-' or '.' => IsNumber(text) || IsTimestamp(text),
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
    /// <c>\.[0-9.]*</c> has it; infinity and not-a-number; sexagesimal numbers as 12:30:45.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text[0] is '+' or '-' ? text[1..] : text;
        if (digits is ['0', 'x' or 'X' or 'o' or 'O' or 'b' or 'B', .. var based])
        {
            return !based.ContainsAnyExcept("0123456789abcdefABCDEF_");
        }

        if (digits is ['.', _, _, _] && (digits[1..].Equals("inf", StringComparison.OrdinalIgnoreCase) || digits[1..].Equals("nan", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var end = digits.IndexOfAnyExcept("0123456789_.,:");
        if (end < 0)
        {
            return true;
        }

        return end > 0 && digits[end] is 'e' or 'E' && IsExponent(digits[(end + 1)..]);
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExcept("0123456789_");
    }

    /// <summary>Four digits, then month and day of one or two; whatever follows a space or a T is taken for a time of day.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[..4].ContainsAnyExceptInRange('0', '9') || text[4] != '-')
        {
            return false;
        }

        var rest = text[5..];
        return TakeOneOrTwoDigits(ref rest) && rest is ['-', ..] && Advance(ref rest) && TakeOneOrTwoDigits(ref rest)
            && rest is [] or ['T' or 't' or ' ', ..];
    }

    private static bool Advance(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..];
        return true;
    }

    private static bool TakeOneOrTwoDigits(ref ReadOnlySpan<char> rest)
    {
        var count = rest is [>= '0' and <= '9', >= '0' and <= '9', ..] ? 2 : rest is [>= '0' and <= '9', ..] ? 1 : 0;
        rest = rest[count..];
        return count > 0;
    }
}

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>
/// Decides whether a text may stand without quotes: only if YAML 1.1 (https://yaml.org/type/) and YAML 1.2 (core schema, section 10.3.2)
/// readers both give back that same string. When in doubt it is quoted; what people read a lot (images, quantities, paths, arguments,
/// label keys) is never in doubt.
/// </summary>
internal static class PlainScalar
{
    /// <summary>Printable ASCII without the characters that depend on their neighbours.</summary>
    private static readonly AsciiSet FreeOfContext = new(
        " !\"$%&'()+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>No indicator, and no first character of a <see cref="PlainLookalike"/>: most texts need no second look.</summary>
    private static readonly AsciiSet PlainStart = new("$()/;ABCDGHIJKLMPQRSUVWXZ\\^_abcdghijklmpqrsuvwxz");

    /// <summary>True for ASCII text that every reader takes for this very string, as a value, a list item or a key.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] is ' ' or ':')
        {
            return false;
        }

        var special = FreeOfContext.IndexOfAnyExcept(text);
        return (special < 0 || ContextIsSafe(text, special))
            && (PlainStart.Contains(text[0]) || (StartIsSafe(text) && !PlainLookalike.IsOther(text)));
    }

    /// <summary>No indicator (YAML 1.2, 5.3) that would start something else, and no document marker.</summary>
    private static bool StartIsSafe(ReadOnlySpan<char> text) => text[0] switch
    {
        ' ' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        '-' or '?' or ':' => text is [_, not ' ', ..] and not ['-', '-', '-', ..],
        '.' => text is not ['.', '.', '.', ..],
        _ => true,
    };

    /// <summary>
    /// A colon before a space ends a key, a number sign after a space starts a comment, and YamlDotNet fails on a key with a star after a space; all else
    /// must be printable ASCII.
    /// </summary>
    private static bool ContextIsSafe(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var safe = text[at] switch
            {
                ':' => at + 1 == text.Length || text[at + 1] != ' ',
                '#' or '*' => at == 0 || text[at - 1] != ' ',
                _ => false,
            };
            if (!safe)
            {
                return false;
            }

            var next = FreeOfContext.IndexOfAnyExcept(text[(at + 1)..]);
            if (next < 0)
            {
                return true;
            }

            at += 1 + next;
        }
    }
}

using System.Buffers;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>
/// Decides whether a text may stand without quotes: only if YAML 1.1 (https://yaml.org/type/) and YAML 1.2 (core schema, section 10.3.2)
/// readers both give back that same string. When in doubt it is quoted; what people read a lot (images, quantities, paths, arguments,
/// label keys) is never in doubt.
/// </summary>
internal static class PlainScalar
{
    /// <summary>Printable ASCII without the characters that depend on their neighbours.</summary>
    private static readonly SearchValues<char> FreeOfContext = SearchValues.Create(
        " !\"$%&'()+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>True for ASCII text that every reader takes for this very string, as a value, a list item or a key.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text) =>
        !text.IsEmpty && StartIsSafe(text) && text[^1] is not (' ' or ':') && ContextIsSafe(text) && !PlainLookalike.IsOther(text);

    /// <summary>No indicator (YAML 1.2, 5.3) that would start something else.</summary>
    private static bool StartIsSafe(ReadOnlySpan<char> text) => text[0] switch
    {
        ' ' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        '-' or '?' or ':' => text.Length > 1 && text[1] != ' ' && !text.StartsWith("---"),
        '.' => !text.StartsWith("..."),
        _ => true,
    };

    /// <summary>A colon before a space ends a key, a number sign after a space starts a comment, and YamlDotNet fails on a key with a
    /// star after a space; all else must be printable ASCII.</summary>
    private static bool ContextIsSafe(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (rest.IndexOfAnyExcept(FreeOfContext) is var at and >= 0)
        {
            var position = text.Length - rest.Length + at;
            var safe = text[position] switch
            {
                ':' => position + 1 == text.Length || text[position + 1] != ' ',
                '#' or '*' => position == 0 || text[position - 1] != ' ',
                _ => false,
            };
            if (!safe)
            {
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }
}

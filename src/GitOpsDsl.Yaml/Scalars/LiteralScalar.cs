using System.Buffers;
using System.Text.Unicode;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Multi-line text as a literal block (<c>|</c>), which a diff shows line by line.</summary>
internal static class LiteralScalar
{
    /// <summary>Space to tilde, and what lays out text.</summary>
    private static readonly AsciiSet Verbatim = new(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// True where every reader gives the text back: there is something on one of its lines and no character needs an escape; and no line before the first
    /// or after the last one with text consists of white space (YamlDotNet refuses the former, the yaml package of npm drops the latter).
    /// </summary>
    public static bool IsSafe(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExcept(' ', '\t', '\n');
        if (first < 0)
        {
            return false;
        }

        var lead = text[..(text[..first].LastIndexOf('\n') + 1)];
        var tail = text[(text.LastIndexOfAnyExcept(' ', '\t', '\n') + 1)..];
        return !lead.ContainsAny(' ', '\t')
            && !(tail.IndexOf('\n') is var end and >= 0 && tail[end..].ContainsAny(' ', '\t'))
            && CharactersAreSafe(text);
    }

    private static bool CharactersAreSafe(ReadOnlySpan<char> text)
    {
        while (Verbatim.IndexOfAnyExcept(text) is var at and >= 0)
        {
            if (!PrintableCharacters.IsPrintableBeyondAscii(text[at]))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    /// <summary>Bytes that suffice: three for each UTF-16 unit, a line break and indentation for each line, and the header.</summary>
    public static long MaxLength(ReadOnlySpan<char> text, int indent) => 4 + 3L * text.Length + (text.Count('\n') + 1L) * (indent + 1L);

    /// <summary>Writes header and lines, up to but without the last line break, which belongs to whatever comes next.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="YamlValueException">A surrogate stands alone.</exception>
    public static int Write(ReadOnlySpan<char> text, int indent, Span<byte> target)
    {
        var body = text.TrimEnd('\n');
        var breaks = text.Length - body.Length;
        var length = WriteHeader(body, breaks, target);
        foreach (var range in body.Split('\n'))
        {
            target[length++] = (byte)'\n';
            if (!body[range].IsEmpty)
            {
                target.Slice(length, indent).Fill((byte)' ');
                length += indent;
                length += WriteLine(body, range, target[length..]);
            }
        }

        for (var i = 1; i < breaks; i++)
        {
            target[length++] = (byte)'\n';
        }

        return length;
    }

    private static int WriteHeader(ReadOnlySpan<char> body, int breaks, Span<byte> target)
    {
        var length = 0;
        target[length++] = (byte)'|';
        if (body.TrimStart('\n')[0] is ' ' or '\t')
        {
            // Readers take the indentation from the first line with text, unless told.
            target[length++] = (byte)('0' + Utf8YamlWriter.IndentStep);
        }

        if (breaks != 1)
        {
            target[length++] = breaks == 0 ? (byte)'-' : (byte)'+';
        }

        return length;
    }

    private static int WriteLine(ReadOnlySpan<char> body, Range line, Span<byte> target)
    {
        if (Utf8.FromUtf16(body[line], target, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw UnpairedSurrogate.At(body, line.Start.Value + read);
        }

        return written;
    }
}

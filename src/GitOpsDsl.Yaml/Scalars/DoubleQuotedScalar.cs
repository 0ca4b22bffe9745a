using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Text between double quotes, on one line, with only those escapes that JSON, YAML 1.1 and YAML 1.2 share.</summary>
internal static class DoubleQuotedScalar
{
    private static readonly AsciiSet Verbatim = new(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Bytes that suffice for any text of this many UTF-16 units: each may become <c>\uNNNN</c>.</summary>
    public static long MaxLength(int length) => 2 + 6L * length;

    /// <summary>Writes the text with its quotes.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="YamlValueException">A surrogate stands alone.</exception>
    public static int Write(ReadOnlySpan<char> text, Span<byte> target)
    {
        target[0] = (byte)'"';
        var length = 1;
        for (var at = 0; at < text.Length;)
        {
            var run = Verbatim.IndexOfAnyExcept(text[at..]);
            run = run < 0 ? text.Length - at : run;
            Ascii.FromUtf16(text.Slice(at, run), target[length..], out _);
            at += run;
            length += run;
            if (at < text.Length)
            {
                at += char.IsSurrogate(text[at])
                    ? WritePair(text, at, target, ref length)
                    : WriteOne(text[at], target, ref length);
            }
        }

        target[length] = (byte)'"';
        return length + 1;
    }

    private static int WriteOne(char c, Span<byte> target, ref int length)
    {
        var shorthand = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => '\0' };
        if (shorthand != '\0')
        {
            target[length++] = (byte)'\\';
            target[length++] = (byte)shorthand;
        }
        else if (PrintableCharacters.IsPrintableBeyondAscii(c))
        {
            length += new Rune(c).EncodeToUtf8(target[length..]);
        }
        else
        {
            length += WriteEscape(c, target[length..]);
        }

        return 1;
    }

    private static int WriteEscape(char c, Span<byte> target)
    {
        "\\u"u8.CopyTo(target);
        Utf8Formatter.TryFormat((uint)c, target[2..], out var digits, new StandardFormat('X', 4));
        return 2 + digits;
    }

    private static int WritePair(ReadOnlySpan<char> text, int at, Span<byte> target, ref int length)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != OperationStatus.Done)
        {
            throw UnpairedSurrogate.At(text, at);
        }

        length += rune.EncodeToUtf8(target[length..]);
        return 2;
    }
}

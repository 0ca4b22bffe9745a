using System.Text;

namespace GitOpsDsl.Yaml;

/// <summary>One growable array of bytes. Room is reserved once for a whole scalar, at its worst, then filled.</summary>
internal struct Utf8Buffer(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>Bytes written: raised after filling what was reserved, lowered to take some back.</summary>
    public int Length { get; set; }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Bytes that a line break with its indentation has at most in nearly all documents.</summary>
    private const int ShortLineBreak = 32;

    /// <summary>A line break and 31 spaces.</summary>
    private static ReadOnlySpan<byte> LineBreak => "\n                               "u8;

    /// <summary>At least this many bytes to fill.</summary>
    public Span<byte> Reserve(long count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void AppendAscii(ReadOnlySpan<char> text)
    {
        Ascii.FromUtf16(text, Reserve(text.Length), out var written);
        Length += written;
    }

    /// <summary>Appends so many bytes of line break and indentation, the text and a space, all at once.</summary>
    public void AppendEntry(int lineBreak, ReadOnlySpan<byte> text)
    {
        AppendLineBreak(lineBreak);
        var target = Reserve(text.Length + 1);
        text.CopyTo(target);
        target[text.Length] = (byte)' ';
        Length += text.Length + 1;
    }

    /// <summary>Appends so many bytes of line break and indentation.</summary>
    public void AppendLineBreak(int lineBreak)
    {
        var target = Reserve(Math.Max(lineBreak, ShortLineBreak));
        if (lineBreak <= ShortLineBreak)
        {
            // All of it, and then counted is what was asked for: a copy of constant length is two instructions, one of any length is a call.
            LineBreak.CopyTo(target);
        }
        else
        {
            target[..lineBreak].Fill((byte)' ');
            target[0] = (byte)'\n';
        }

        Length += lineBreak;
    }

    /// <summary>Puts bytes before those written from this offset on.</summary>
    public void Insert(int offset, ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        _bytes.AsSpan(offset, Length - offset).CopyTo(_bytes.AsSpan(offset + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(offset));
        Length += bytes.Length;
    }

    private void Grow(long count)
    {
        var needed = Length + count;
        if (needed > Array.MaxLength)
        {
            throw new OutOfMemoryException($"a YAML document of {needed} bytes does not fit into an array");
        }

        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _bytes.Length)));
    }
}

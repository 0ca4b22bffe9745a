using System.Text;

namespace GitOpsDsl.Yaml;

/// <summary>One growable array of bytes. Room is reserved once for a whole scalar, at its worst, then filled.</summary>
internal struct Utf8Buffer(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>At least this many bytes to fill, of which <see cref="Advance"/> then keeps some.</summary>
    public Span<byte> Reserve(long count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

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

using System.Globalization;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Floating-point numbers as YAML 1.1, YAML 1.2 and JSON readers all take for that number.</summary>
internal static class NumberScalar
{
    /// <summary>Bytes that suffice for any finite number.</summary>
    public const int MaxLength = 32;

    /// <summary>
    /// The fewest digits that read back as the same number. With an exponent there is always a point before it, since the YAML 1.1 pattern for
    /// floats asks for one: <c>1E+20</c> would be a string. Minus zero keeps its sign only as a float.
    /// </summary>
    /// <returns>The number of bytes.</returns>
    public static int Write(double value, Span<byte> target)
    {
        value.TryFormat(target, out var length, "R", CultureInfo.InvariantCulture);
        var written = target[..length];
        var exponent = written.IndexOf((byte)'E');
        var needsPoint = !written.Contains((byte)'.') && (exponent >= 0 || written.SequenceEqual("-0"u8));
        if (!needsPoint)
        {
            return length;
        }

        var at = exponent < 0 ? length : exponent;
        target[at..length].CopyTo(target[(at + 2)..]);
        ".0"u8.CopyTo(target[at..]);
        return length + 2;
    }
}

using System.Globalization;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>Numbers as go-yaml 2 takes them: Go's literals (<c>0x1f</c>, <c>0o17</c>, <c>017</c>, <c>0b11</c>), and decimal fractions.</summary>
internal static class YamlNumber
{
    /// <summary>Null for what is a text.</summary>
    public static YamlValue? Parse(string text)
    {
        var plain = text.Contains('_', StringComparison.Ordinal) ? text.Replace("_", "", StringComparison.Ordinal) : text;
        if (Integer(plain) is { } integer)
        {
            return integer;
        }

        return IsFraction(plain) && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? YamlValue.Number(number)
            : null;
    }

    private static YamlValue? Integer(string text)
    {
        var isNegative = text.StartsWith('-');
        var digits = text.AsSpan(isNegative || text.StartsWith('+') ? 1 : 0);
        var radix = 10;
        if (digits.Length > 1 && digits[0] == '0')
        {
            radix = digits[1] switch { 'x' or 'X' => 16, 'b' or 'B' => 2, _ => 8 };
            digits = digits[(digits[1] is 'x' or 'X' or 'b' or 'B' or 'o' or 'O' ? 2 : 1)..];
        }

        return Magnitude(digits, radix) switch
        {
            null => null,
            <= long.MaxValue and var value => YamlValue.Whole(isNegative ? -(long)value : (long)value),
            1UL << 63 when isNegative => YamlValue.Whole(long.MinValue),
            var value when !isNegative => YamlValue.Number(value.Value),
            _ => null,
        };
    }

    private static ulong? Magnitude(ReadOnlySpan<char> digits, int radix)
    {
        UInt128 value = 0;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            value = (value * (uint)radix) + (uint)worth;
            if (worth >= radix || value > ulong.MaxValue)
            {
                return null;
            }
        }

        return digits.IsEmpty ? null : (ulong)value;
    }

    /// <summary><c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>.</summary>
    private static bool IsFraction(ReadOnlySpan<char> text)
    {
        text = text[(text is ['+' or '-', ..] ? 1 : 0)..];
        var whole = Digits(ref text);
        var hasPoint = text is ['.', ..];
        text = text[(hasPoint ? 1 : 0)..];
        var part = hasPoint ? Digits(ref text) : 0;
        if (whole + part == 0)
        {
            return false;
        }

        if (text is ['e' or 'E', ..])
        {
            text = text[1..];
            text = text[(text is ['+' or '-', ..] ? 1 : 0)..];
            return Digits(ref text) > 0 && text.IsEmpty;
        }

        return text.IsEmpty;
    }

    private static int Digits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        text = text[count..];
        return count;
    }
}

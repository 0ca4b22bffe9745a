using System.Globalization;

namespace GitOpsDsl.Reading;

/// <summary>Numbers as go-yaml 2 takes them: Go's literals (<c>0x1f</c>, <c>0o17</c>, <c>017</c>, <c>0b11</c>), and decimal fractions.</summary>
internal static class YamlNumber
{
    /// <summary>Null for what is a text.</summary>
    public static YamlValue? Parse(string text)
    {
        var plain = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        if (Integer(plain) is { } integer)
        {
            return integer;
        }

        return IsFraction(plain) && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number)
            ? YamlValue.Number(number)
            : null;
    }

    private static YamlValue? Integer(string text)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        var at = Sign(text, 0);
        var radix = 10;
        if (text.Length - at > 1 && text[at] == '0')
        {
            radix = text[at + 1] switch { 'x' or 'X' => 16, 'b' or 'B' => 2, _ => 8 };
            at += text[at + 1] is 'x' or 'X' or 'b' or 'B' or 'o' or 'O' ? 2 : 1;
        }

        return Magnitude(text, at, (uint)radix) switch
        {
            null => null,
            <= long.MaxValue and var value => YamlValue.Whole(isNegative ? -(long)value : (long)value),
            1UL << 63 when isNegative => YamlValue.Whole(long.MinValue),
            var value when !isNegative => YamlValue.Number(value.Value),
            _ => null,
        };
    }

    private static ulong? Magnitude(string text, int at, uint radix)
    {
        if (at == text.Length)
        {
            return null;
        }

        ulong value = 0;
        for (; at < text.Length; at++)
        {
            var worth = Worth(text[at]);
            if (worth >= radix || value > (ulong.MaxValue - worth) / radix)
            {
                return null;
            }

            value = (value * radix) + worth;
        }

        return value;
    }

    private static uint Worth(char digit) => digit switch
    {
        >= '0' and <= '9' => (uint)(digit - '0'),
        >= 'a' and <= 'f' => (uint)(digit - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(digit - 'A' + 10),
        _ => uint.MaxValue,
    };

    /// <summary><c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>.</summary>
    private static bool IsFraction(string text)
    {
        var start = Sign(text, 0);
        var at = Digits(text, start);
        var count = at - start;
        if (at < text.Length && text[at] == '.')
        {
            var end = Digits(text, at + 1);
            count += end - at - 1;
            at = end;
        }

        if (count == 0)
        {
            return false;
        }

        if (at < text.Length && (text[at] is 'e' or 'E'))
        {
            var power = Sign(text, at + 1);
            at = Digits(text, power);
            return at > power && at == text.Length;
        }

        return at == text.Length;
    }

    /// <summary>Where the text goes on after a sign, if there is one.</summary>
    private static int Sign(string text, int at) => at < text.Length && (text[at] is '+' or '-') ? at + 1 : at;

    /// <summary>Where the text goes on after digits, if there are any.</summary>
    private static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}

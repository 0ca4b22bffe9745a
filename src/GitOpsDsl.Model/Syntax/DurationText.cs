using System.Globalization;
using System.Text;

namespace GitOpsDsl.Syntax;

/// <summary>The text of a duration, as Go's <c>time.ParseDuration</c> reads it and <c>Duration.String</c> writes it.</summary>
internal static class DurationText
{
    public const long NanosPerSecond = 1_000_000_000;
    private const long NanosPerMinute = 60 * NanosPerSecond;
    private const long NanosPerHour = 60 * NanosPerMinute;

    /// <summary>More digits of a fraction are below a nanosecond of any unit, and would not fit a decimal.</summary>
    private const int FractionDigits = 13;

    /// <summary>What is wrong with the text, or null when it is a duration.</summary>
    public static string? Read(string text, out long nanos)
    {
        nanos = 0;
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (at == text.Length)
        {
            return "it is empty";
        }

        if (text.Length - at == 1 && text[at] == '0')
        {
            return null;
        }

        var sum = 0m;
        while (at < text.Length)
        {
            var number = ReadNumber(text, ref at);
            if (number is null)
            {
                return $"\"{text.Substring(at)}\" does not start with a number";
            }

            var unitStart = at;
            while (at < text.Length && text[at] != '.' && !AsciiDigits.IsDigit(text[at]))
            {
                at++;
            }

            var unit = text.Substring(unitStart, at - unitStart);
            if (NanosPer(unit) is not { } nanosPerUnit)
            {
                return unit.Length == 0 ? "a number in it has no unit" : $"\"{unit}\" is no unit";
            }

            // Asked before it is multiplied, which could be too much for a decimal.
            sum = number > (decimal)long.MaxValue / nanosPerUnit ? decimal.MaxValue : sum + decimal.Truncate(number.Value * nanosPerUnit);
            if (sum > long.MaxValue)
            {
                return "it is longer than 292 years";
            }
        }

        nanos = (long)(text[0] == '-' ? -sum : sum);
        return null;
    }

    /// <summary>Hours, minutes and seconds, or one smaller unit below a second: <c>1h30m0s</c>, <c>1.5s</c>, <c>250ms</c>, <c>0s</c>.</summary>
    public static string Format(long nanos)
    {
        // As unsigned: the shortest long has no positive counterpart.
        var size = nanos < 0 ? (ulong)-nanos : (ulong)nanos;
        var text = new StringBuilder(nanos < 0 ? "-" : "");
        if (size < NanosPerSecond)
        {
            return size switch
            {
                0 => "0s",
                < 1_000 => AppendDecimal(text, size, 1).Append("ns").ToString(),
                < 1_000_000 => AppendDecimal(text, size, 1_000).Append("µs").ToString(),
                _ => AppendDecimal(text, size, 1_000_000).Append("ms").ToString(),
            };
        }

        if (size >= NanosPerHour)
        {
            text.Append(size / NanosPerHour).Append('h');
        }

        if (size >= NanosPerMinute)
        {
            text.Append(size % NanosPerHour / NanosPerMinute).Append('m');
        }

        return AppendDecimal(text, size % NanosPerMinute, NanosPerSecond).Append('s').ToString();
    }

    private static decimal? ReadNumber(string text, ref int at)
    {
        var start = at;
        var point = AsciiDigits.End(text, start);
        at = point < text.Length && text[point] == '.' ? AsciiDigits.End(text, point + 1) : point;
        var digits = text.Substring(start, Math.Min(at, point + 1 + FractionDigits) - start);
        if (digits.Trim('.').Length == 0)
        {
            at = start;
            return null;
        }

        // What a decimal can't hold is too long for a duration as well.
        return decimal.TryParse("0" + digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;
    }

    private static long? NanosPer(string unit) => unit switch
    {
        "ns" => 1,
        // The micro sign and the Greek letter.
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => NanosPerSecond,
        "m" => NanosPerMinute,
        "h" => NanosPerHour,
        _ => null,
    };

    private static StringBuilder AppendDecimal(StringBuilder text, ulong value, ulong unit) =>
        text.Append(((decimal)value / unit).ToString("0.#########", CultureInfo.InvariantCulture));
}

using System.Globalization;
using GitOpsDsl.Syntax;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>A point in time as RFC 3339 text in UTC: <c>2026-01-31T08:00:00Z</c>, or with six digits: <c>2026-01-31T08:00:00.000000Z</c>.</summary>
/// <remarks>
/// Kubernetes has <c>Time</c> (whole seconds) and <c>MicroTime</c> (exactly six digits, as in a Lease); both are this type, so a fraction that
/// is written stays, also when it is zero, and what is finer is cut off. The default value is Go's zero time, the first instant of year 1.
/// </remarks>
public readonly record struct Time
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss";
    private const string GoZero = "0001-01-01T00:00:00Z";
    private const string Micros = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>Where the fraction starts.</summary>
    private const int SecondsLength = 19;

    /// <summary>With its point.</summary>
    private const int FractionLength = 7;

    private static readonly string[] Zoned = [Seconds + "'Z'", Seconds + "zzz"];

    /// <summary>Of the two forms above, as text: .NET also reads shorter zones, which RFC 3339 does not have.</summary>
    private static readonly int[] ZonedLengths = [SecondsLength + 1, SecondsLength + 6];

    private readonly string? _text;

    private Time(string text) => _text = text == GoZero ? null : text;

    public static implicit operator Time(DateTimeOffset time) =>
        new(time.UtcDateTime.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? Zoned[0] : Micros, CultureInfo.InvariantCulture));

    /// <exception cref="InvalidValueException">It is no RFC 3339 time, or has no zone.</exception>
    public static implicit operator Time(string text) => Parse(text);

    /// <exception cref="InvalidValueException">It is no RFC 3339 time, or has no zone.</exception>
    public static Time Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hasFraction = text.Length > SecondsLength && text[SecondsLength] == '.';
        var fractionEnd = hasFraction ? AsciiDigits.End(text, SecondsLength + 1) : SecondsLength;
        var fraction = hasFraction ? text[SecondsLength..fractionEnd] : "";
        var whole = hasFraction ? text.Remove(SecondsLength, fraction.Length) : text;
        if (fraction == "."
            || !ZonedLengths.Contains(whole.Length)
            || !DateTimeOffset.TryParseExact(whole, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            throw new InvalidValueException("a time", text, "it is not in the form of RFC 3339", "write 2026-01-31T08:00:00Z");
        }

        var micros = hasFraction ? fraction.PadRight(FractionLength, '0')[..FractionLength] : "";
        var canonical = time.UtcDateTime.ToString(Seconds, CultureInfo.InvariantCulture) + micros + "Z";
        return new(canonical == text ? text : canonical);
    }

    public DateTimeOffset ToDateTimeOffset() =>
        DateTimeOffset.Parse(ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public void Write(ref Utf8YamlWriter writer) => writer.Value(ToString());

    /// <summary>Writes it with six digits after the seconds, for fields that are a <c>MicroTime</c>.</summary>
    public void WriteMicro(ref Utf8YamlWriter writer)
    {
        var text = ToString();
        writer.Value(text.Contains('.') ? text : $"{text[..^1]}.000000Z");
    }

    public override string ToString() => _text ?? GoZero;
}

using System.Globalization;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>A point in time as RFC 3339 text in UTC: <c>2026-01-31T08:00:00Z</c>, or with six digits: <c>2026-01-31T08:00:00.000000Z</c>.</summary>
/// <remarks>
/// Kubernetes has <c>Time</c> (whole seconds) and <c>MicroTime</c> (exactly six digits, as in a Lease); both are this type, so a fraction that
/// is written stays, also when it is zero. The default value is Go's zero time, the first instant of year 1.
/// </remarks>
public readonly record struct Time
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Micros = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private readonly string? _text;

    private Time(string text) => _text = text;

    public static implicit operator Time(DateTimeOffset time) =>
        new(time.UtcDateTime.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? Seconds : Micros, CultureInfo.InvariantCulture));

    /// <exception cref="InvalidValueException">It is no RFC 3339 time, or has no zone.</exception>
    public static implicit operator Time(string text) => Parse(text);

    /// <exception cref="InvalidValueException">It is no RFC 3339 time, or has no zone.</exception>
    public static Time Parse(string text)
    {
        // "K" alone would take a text without a zone as local time.
        var zoned = text is [.., 'Z' or 'z'] || (text.Length > 6 && text[^6] is '+' or '-');
        string[] formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if (!zoned || !DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            throw new InvalidValueException("a time", text, "it is not in the form of RFC 3339", "write 2026-01-31T08:00:00Z");
        }

        var canonical = time.UtcDateTime.ToString(text.Contains('.') ? Micros : Seconds, CultureInfo.InvariantCulture);
        return new(canonical == text ? text : canonical);
    }

    public DateTimeOffset ToDateTimeOffset() =>
        _text is null ? default : DateTimeOffset.Parse(_text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public void Write(ref Utf8YamlWriter writer) => writer.Value(ToString());

    public override string ToString() => _text ?? "0001-01-01T00:00:00Z";
}

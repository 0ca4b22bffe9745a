using System.Globalization;

namespace GitOpsDsl;

/// <summary>A day of the calendar, without a time: <c>2026-12-31</c> (ISO 8601).</summary>
public sealed record CalendarDate
{
    private const string Form = "yyyy-MM-dd";

    private CalendarDate(DateOnly day) => Day = day;

    public DateOnly Day { get; }

    /// <exception cref="InvalidValueException">It is no date.</exception>
    public static implicit operator CalendarDate(string text) => Parse(text);

    /// <exception cref="InvalidValueException">It is no date.</exception>
    public static CalendarDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day)
            : throw new InvalidValueException("a date", text, "it is no day of the calendar", "write year, month and day, as in 2026-12-31");
    }

    public override string ToString() => Day.ToString(Form, CultureInfo.InvariantCulture);
}

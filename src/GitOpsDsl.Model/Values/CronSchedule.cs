using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>
/// When a scheduled task runs: minute, hour, day of the month, month, day of the week (<c>*/15 8-18 * * MON-FRI</c>), or <c>@hourly</c>,
/// <c>@daily</c>, <c>@weekly</c>, <c>@monthly</c>, <c>@yearly</c>, <c>@every 1h30m</c>.
/// </summary>
public sealed record CronSchedule
{
    private readonly string _text;

    private CronSchedule(string text) => _text = text;

    /// <exception cref="InvalidValueException">It is no schedule; the message names the field.</exception>
    public static implicit operator CronSchedule(string text) => Parse(text);

    public static implicit operator string(CronSchedule schedule) => schedule._text;

    /// <exception cref="InvalidValueException">It is no schedule; the message names the field.</exception>
    public static CronSchedule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CronText.Problem(text) is { } problem
            ? throw new InvalidValueException("a cron schedule", text, problem, "write five fields, such as \"0 3 * * MON-FRI\", or @daily")
            : new(string.Join(' ', CronText.SplitFields(text)));
    }

    /// <summary>The text with one space between its fields.</summary>
    public override string ToString() => _text;
}

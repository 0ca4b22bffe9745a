using System.Globalization;
using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The day by which previews are held to be expired: the only place where the clock is read, and a call can say otherwise.</summary>
internal static class PreviewToday
{
    public static readonly Option Today = new("--today", "DATE", "the day to judge by; by default this one (UTC)");

    /// <exception cref="InvalidValueException">The call names no day.</exception>
    public static CalendarDate Of(Invocation invocation)
        => invocation.Arguments.Value(Today) ?? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool IsExpired(Preview preview, CalendarDate today) => preview.Expires is { } last && last.Day < today.Day;
}

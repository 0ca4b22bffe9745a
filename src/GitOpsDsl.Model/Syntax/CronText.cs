namespace GitOpsDsl.Syntax;

/// <summary>
/// The text of a cron schedule, as <c>ParseStandard</c> of github.com/robfig/cron v3 reads it, which is what a CronJob's schedule is held
/// to: five fields, or a descriptor such as <c>@daily</c> or <c>@every 1h30m</c>.
/// </summary>
internal static class CronText
{
    private const string Every = "@every ";

    private static readonly string[] Descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

    private static readonly CronField[] Fields =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of the month", 1, 31, []),
        new("month", 1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        new("day of the week", 0, 6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ];

    /// <summary>What is wrong with the text, or null when it is a schedule.</summary>
    public static string? Problem(string text)
    {
        // Kubernetes' validateScheduleFormat looks for these letters anywhere.
        if (text.Contains("TZ"))
        {
            return "a time zone has no place in it; a CronJob has timeZone for that";
        }

        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            return DescriptorProblem(text);
        }

        var values = SplitFields(text);
        if (values.Length != Fields.Length)
        {
            return $"it has {values.Length} fields instead of five";
        }

        for (var i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Problem(values[i]) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>At white space, as Go's <c>strings.Fields</c>.</summary>
    public static string[] SplitFields(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? DescriptorProblem(string text)
    {
        if (!text.StartsWith(Every, StringComparison.Ordinal))
        {
            return Array.IndexOf(Descriptors, text) < 0 ? $"there is no such descriptor as {text}" : null;
        }

        return DurationText.Read(text.Substring(Every.Length), out _) is { } problem ? $"the duration after @every is wrong: {problem}" : null;
    }
}

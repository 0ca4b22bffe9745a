using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Schedules of cron as robfig/cron v3's standard parser reads them: five fields, or a descriptor.</summary>
internal static class CronText
{
    private static readonly string[] Descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly (string Name, int Least, int Most, string[] Names)[] Fields =
        [("minute", 0, 59, []), ("hour", 0, 23, []), ("day of the month", 1, 31, []), ("month", 1, 12, Months), ("day of the week", 0, 6, Days)];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? ErrorOf(string text)
    {
        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            return Array.IndexOf(Descriptors, text) >= 0 || IsInterval(text) ? null : "the words are @yearly, @monthly, @weekly, @daily, @hourly and @every DURATION";
        }

        var fields = text.Split([' ', '\t', '\n', '\v', '\f', '\r', '\u0085', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != Fields.Length)
        {
            return $"it has {fields.Length} fields, and needs five: minute, hour, day of the month, month, day of the week";
        }

        for (var i = 0; i < fields.Length; i++)
        {
            foreach (var part in fields[i].Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!IsRange(part, Fields[i].Least, Fields[i].Most, Fields[i].Names))
                {
                    return $"\"{part}\" is no {Fields[i].Name}, which goes from {Fields[i].Least} to {Fields[i].Most}";
                }
            }
        }

        return null;
    }

    /// <summary><c>@every 1h30m</c>: a duration as Go writes it.</summary>
    private static bool IsInterval(string text) =>
        text.StartsWith("@every ", StringComparison.Ordinal) && GoDuration.IsValid(text.Substring("@every ".Length));

    /// <summary><c>*</c>, <c>5</c>, <c>1-5</c>, each with a step behind a slash if need be.</summary>
    private static bool IsRange(string part, int least, int most, string[] names)
    {
        var slash = part.IndexOf('/');
        var range = slash < 0 ? part : part.Substring(0, slash);
        var step = slash < 0 ? 1 : Number(part.Substring(slash + 1), []);
        var hyphen = range.IndexOf('-');
        if (step is null or 0)
        {
            return false;
        }

        if ((hyphen < 0 ? range : range.Substring(0, hyphen)) is "*" or "?")
        {
            return true;
        }

        var first = Number(hyphen < 0 ? range : range.Substring(0, hyphen), names, least);
        var last = hyphen < 0 ? first : Number(range.Substring(hyphen + 1), names, least);
        return first >= least && last >= first && (hyphen < 0 && slash >= 0 ? first : last) <= most;
    }

    private static int? Number(string text, string[] names, int offset = 0) =>
        Array.IndexOf(names, text.ToLowerInvariant()) is var place and >= 0 ? place + offset
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
}

using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Completion indexes of a Job as text (<c>validateIndexesFormat</c>): <c>0,2-4</c>.</summary>
internal static class JobIndexes
{
    /// <summary>How many indexes the text names; null if it is malformed, out of order, or names one that is not below the number of them.</summary>
    public static long? CountOf(string text, long completions)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var last = -1L;
        var count = 0L;
        foreach (var interval in text.Split(','))
        {
            var ends = interval.Split('-');
            if (ends.Length > 2 || IndexOf(ends[0]) is not { } first || IndexOf(ends[ends.Length - 1]) is not { } end
                || first <= last || end >= completions || (ends.Length == 2 && end <= first))
            {
                return null;
            }

            last = end;
            count += end - first + 1;
        }

        return count;
    }

    private static long? IndexOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}

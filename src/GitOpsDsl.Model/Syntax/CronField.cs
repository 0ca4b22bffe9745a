using System.Globalization;

namespace GitOpsDsl.Syntax;

/// <summary>One field of a cron schedule: a list of numbers, names and ranges with steps, such as <c>*/15</c> or <c>MON-FRI</c>.</summary>
internal sealed class CronField(string name, int smallest, int largest, string[] names)
{
    /// <summary>What is wrong with the field's text, or null. As robfig's <c>getField</c>, which passes over empty items of a list.</summary>
    public string? Problem(string text)
    {
        foreach (var item in text.Split(','))
        {
            if (item.Length > 0 && ItemProblem(item) is { } problem)
            {
                return $"the {name} \"{item}\" {problem}";
            }
        }

        return null;
    }

    private string? ItemProblem(string item)
    {
        var rangeAndStep = item.Split('/');
        var bounds = rangeAndStep[0].Split('-');
        if (rangeAndStep.Length > 2 || bounds.Length > 2)
        {
            return rangeAndStep.Length > 2 ? "has two slashes" : "has two hyphens";
        }

        int start = smallest, end = largest;
        if (bounds[0] is not ("*" or "?"))
        {
            if (Number(bounds[0]) is not { } first || Number(bounds[bounds.Length - 1]) is not { } last)
            {
                return names.Length == 0 ? "is no number" : $"is no number and no name ({names[0]} to {names[names.Length - 1]})";
            }

            (start, end) = (first, last);
        }

        if (rangeAndStep.Length == 2)
        {
            if (!TryDigits(rangeAndStep[1], out var step) || step == 0)
            {
                return "has a step that is no number above 0";
            }

            // "N/step" goes on to the end.
            end = bounds.Length == 1 ? largest : end;
        }

        return start < smallest || end > largest ? $"is outside {smallest} to {largest}"
            : start > end ? "ends before it starts"
            : null;
    }

    private int? Number(string text)
    {
        var index = Array.FindIndex(names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index + smallest : TryDigits(text, out var number) ? number : null;
    }

    /// <summary>As Go's <c>strconv.Atoi</c>, for what is not negative.</summary>
    private static bool TryDigits(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= 0;
}

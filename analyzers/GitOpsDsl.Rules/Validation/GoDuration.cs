namespace GitOpsDsl.Rules;

/// <summary>Durations as Go's <c>time.ParseDuration</c> reads them: <c>1h30m</c>, <c>1.5h</c>, <c>-300ms</c>, <c>0</c>.</summary>
internal static class GoDuration
{
    private static readonly string[] Units = ["ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h"];

    public static bool IsValid(string text)
    {
        var place = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length == place + 1 && text[place] == '0')
        {
            return true;
        }

        var parts = 0;
        for (; place < text.Length; parts++)
        {
            var digits = 0;
            var dots = 0;
            for (; place < text.Length && (Ascii.IsDigit(text[place]) || text[place] == '.'); place++)
            {
                digits += text[place] == '.' ? 0 : 1;
                dots += text[place] == '.' ? 1 : 0;
            }

            var unit = place;
            while (place < text.Length && !Ascii.IsDigit(text[place]) && text[place] != '.')
            {
                place++;
            }

            if (digits == 0 || dots > 1 || Array.IndexOf(Units, text.Substring(unit, place - unit)) < 0)
            {
                return false;
            }
        }

        return parts > 0;
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A version as semver.org 2.0.0 has it: <c>1.2.3-rc.1+build</c>.</summary>
internal static class SemanticVersion
{
    public static bool IsValid(string text)
    {
        var plus = text.IndexOf('+');
        var core = plus < 0 ? text : text.Substring(0, plus);
        var dash = core.IndexOf('-');
        var numbers = (dash < 0 ? core : core.Substring(0, dash)).Split('.');
        return numbers.Length == 3 && Array.TrueForAll(numbers, IsNumber)
            && (dash < 0 || Array.TrueForAll(core.Substring(dash + 1).Split('.'), IsPreRelease))
            && (plus < 0 || Array.TrueForAll(text.Substring(plus + 1).Split('.'), IsIdentifier));
    }

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0 && (text[0] != '0' || text.Length == 1);
    }

    private static bool IsPreRelease(string text) => IsIdentifier(text) && (IsNumber(text) || !IsAllDigits(text));

    private static bool IsIdentifier(string text) => Ascii.IsAll(text, "-");

    private static bool IsAllDigits(string text) => text.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Length == 0;
}

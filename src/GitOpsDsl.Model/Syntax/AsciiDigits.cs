namespace GitOpsDsl.Syntax;

/// <summary>0 to 9 and nothing else, where .NET's own tests would take the digits of every script.</summary>
internal static class AsciiDigits
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Where the run of digits that starts there ends; the start itself when there is none.</summary>
    public static int End(string text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}

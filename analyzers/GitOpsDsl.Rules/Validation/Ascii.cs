namespace GitOpsDsl.Rules;

/// <summary>Classes of characters; .NET's own take other alphabets too.</summary>
internal static class Ascii
{
    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsHex(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Every character is a letter, a digit or one of the others, and there is at least one.</summary>
    public static bool IsAll(string text, string others)
    {
        foreach (var c in text)
        {
            if (!IsLetterOrDigit(c) && others.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}

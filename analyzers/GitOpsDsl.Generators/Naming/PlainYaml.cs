namespace GitOpsDsl.Generators.Naming;

/// <summary>Words that are a string to every YAML reader without quotes; a small safe subset, decided when code is generated.</summary>
internal static class PlainYaml
{
    /// <summary>YAML 1.1's booleans and null (yaml.org/type/bool.html, null.html).</summary>
    private static readonly string[] NotStrings = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

    public static bool IsSafe(string word) =>
        word.Length > 0 && IsLetter(word[0]) && word[word.Length - 1] != ' '
        && word.All(static c => IsLetter(c) || c is >= '0' and <= '9' or ' ' or '-' or '+' or '/' or '.' or '_')
        && !NotStrings.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}

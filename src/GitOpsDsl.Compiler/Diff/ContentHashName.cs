namespace GitOpsDsl.Compiler.Diff;

/// <summary>Names that end with a hash of the content, so that what reads it restarts when it changes.</summary>
internal static class ContentHashName
{
    private const int ShortestHash = 6;

    /// <summary>
    /// The letters that kustomize's and kubectl's hashes are made of, ten of them (k8s.io/kubectl/pkg/util/hash: vowels and what looks like
    /// them is replaced).
    /// </summary>
    private const string KustomizeLetters = "bcdfghkmt2456789";

    private const int KustomizeLength = 10;

    /// <summary>The name without its hash; null when it has none.</summary>
    public static string? StemOf(string name)
    {
        var dash = name.LastIndexOf('-');
        return dash > 0 && IsHash(name.AsSpan(dash + 1)) ? name[..dash] : null;
    }

    /// <summary>Whether a value is a hash: hexadecimal digits, or kustomize's letters.</summary>
    public static bool IsHash(ReadOnlySpan<char> text)
    {
        var isHexadecimal = text.Length >= ShortestHash && text.ContainsAnyInRange('0', '9');
        var isKustomize = text.Length == KustomizeLength;
        foreach (var character in text)
        {
            isHexadecimal &= char.IsAsciiHexDigitLower(character);
            isKustomize &= KustomizeLetters.Contains(character, StringComparison.Ordinal);
        }

        return isHexadecimal || isKustomize;
    }
}

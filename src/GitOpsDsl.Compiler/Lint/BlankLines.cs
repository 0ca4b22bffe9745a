namespace GitOpsDsl.Compiler.Lint;

/// <summary>
/// Takes the spaces from lines that have nothing else. They mean nothing anywhere but in a block scalar, where YamlDotNet refuses them in the
/// first line ("extra spaces in first line"), which YAML 1.2, section 8.1.1.1, does only when they are more than the indentation.
/// </summary>
internal static class BlankLines
{
    /// <summary>Works in place. Returns how much is left.</summary>
    /// <param name="isLineStart">The text starts at the start of a line.</param>
    public static int Trim(Span<char> text, bool isLineStart)
    {
        var (from, kept) = (0, 0);
        while (text[from..].IndexOf(" \n") is >= 0 and var found)
        {
            var end = from + found + 1;
            var start = from + text[from..end].LastIndexOfAnyExcept(' ') + 1;
            var isBlank = start == 0 ? isLineStart : text[start - 1] == '\n';
            kept += Move(text, from, isBlank ? start : end, kept);
            from = end;
        }

        return kept + Move(text, from, text.Length, kept);
    }

    private static int Move(Span<char> text, int from, int end, int to)
    {
        text[from..end].CopyTo(text[to..]);
        return end - from;
    }
}

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Strict UTF-8: half a surrogate pair is refused, never replaced, since a replaced character is silently another text.</summary>
internal static class UnpairedSurrogate
{
    public static YamlValueException At(ReadOnlySpan<char> text, int index) =>
        new($"the text has half a surrogate pair (U+{(int)text[index]:X4}) at index {index}, which UTF-8 can't hold");
}

using System.Buffers;
using System.Text;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Strict UTF-8: half a surrogate pair is refused, never replaced, since a replaced character is silently another text.</summary>
internal static class UnpairedSurrogate
{
    /// <summary>The character that the pair at this index spells.</summary>
    /// <exception cref="YamlValueException">There is no pair.</exception>
    public static Rune RuneAt(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out _) == OperationStatus.Done
            ? rune
            : throw new YamlValueException($"the text has half a surrogate pair (U+{(int)text[index]:X4}) at index {index}, which no UTF-8 text can hold");
}

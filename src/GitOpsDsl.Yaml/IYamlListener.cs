namespace GitOpsDsl.Yaml;

/// <summary>
/// Hears what is written as values, in document order, while the bytes are made: for who would otherwise read the same YAML back. Offsets are
/// those of the value's first byte in <see cref="Utf8YamlWriter.Written"/>; of a map or list, of its first entry's or item's.
/// </summary>
public interface IYamlListener
{
    /// <summary>A document that is a mapping, or a list.</summary>
    /// <param name="offset">Of the document's first byte, after the <c>---</c>.</param>
    void BeginDocument(int offset);

    /// <summary>The document that was begun is whole.</summary>
    void EndDocument();

    /// <summary>The key of the value that follows, in ASCII.</summary>
    void Key(ReadOnlySpan<byte> key);

    /// <summary>The key of the value that follows.</summary>
    void Key(string key);

    /// <summary>A mapping, as the value of the last key or the next item.</summary>
    void BeginMap(int offset);

    /// <summary>The end of the mapping that was begun last.</summary>
    void EndMap();

    /// <summary>A list, as the value of the last key or the next item.</summary>
    void BeginList(int offset);

    /// <summary>The end of the list that was begun last.</summary>
    void EndList();

    /// <summary>A text.</summary>
    void Value(string value, int offset);

    /// <summary>A text, in ASCII; maybe in double quotes, without escapes.</summary>
    void Value(ReadOnlySpan<byte> text, int offset);

    /// <summary>An integer.</summary>
    void Value(long value, int offset);

    /// <summary>A boolean.</summary>
    void Value(bool value, int offset);

    /// <summary>A number.</summary>
    void Value(double value, int offset);

    /// <summary>A number as JSON writes it.</summary>
    void Number(ReadOnlySpan<byte> digits, int offset);

    /// <summary>No value.</summary>
    void Null(int offset);
}

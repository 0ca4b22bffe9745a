namespace GitOpsDsl.Yaml;

/// <summary>Where a collection was opened, to be handed back when it is closed: this is what makes an empty one print as <c>{}</c> or <c>[]</c>.</summary>
public readonly struct YamlMark
{
    internal YamlMark(int length, int indent)
    {
        Length = length;
        Indent = indent;
    }

    /// <summary>Bytes written before the collection; still so at its end when it is empty.</summary>
    internal int Length { get; }

    /// <summary>The indentation to go back to, in spaces.</summary>
    internal int Indent { get; }
}

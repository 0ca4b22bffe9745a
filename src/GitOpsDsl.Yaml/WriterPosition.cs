namespace GitOpsDsl.Yaml;

/// <summary>What was written last, and so what leads to the next thing.</summary>
internal enum WriterPosition : byte
{
    /// <summary>Nothing of this document.</summary>
    DocumentStart,

    /// <summary>A key: a value follows after a space, or a collection on the next line.</summary>
    Key,

    /// <summary>The dash of an item: whatever follows goes on the same line.</summary>
    Item,

    /// <summary>A whole entry: the next one goes on a line of its own.</summary>
    Entry,
}

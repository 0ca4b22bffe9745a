namespace GitOpsDsl.Rules;

/// <summary>
/// One document as a flat tape of nodes, in document order; what every host makes (with <see cref="NodeDocumentBuilder"/>) and every
/// rule reads (through <see cref="Node"/>). Immutable.
/// </summary>
public sealed class NodeDocument
{
    internal NodeDocument(NodeRecord[] records, object? source)
    {
        Records = records;
        Source = source;
    }

    internal NodeRecord[] Records { get; }

    /// <summary>What the host needs to turn a <see cref="Node.Position"/> into a place: a file, a syntax tree. Rules never look.</summary>
    public object? Source { get; }

    public Node Root => new(this, 0);

    /// <summary>How many nodes there are.</summary>
    public int Count => Records.Length;

    internal int NextSibling(int index) => Records[index].IsContainer ? Records[index].End : index + 1;
}

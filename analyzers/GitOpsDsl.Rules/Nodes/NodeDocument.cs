namespace GitOpsDsl.Rules;

/// <summary>
/// One document as a flat tape of nodes, in document order; what every host makes (with <see cref="NodeDocumentBuilder"/>) and every
/// rule reads (through <see cref="Node"/>). Immutable.
/// </summary>
public sealed class NodeDocument
{
    private readonly int _first;

    internal NodeDocument(NodeRecord[] records, int first, int count, object? source)
    {
        Records = records;
        _first = first;
        Count = count;
        Source = source;
    }

    /// <summary>Maybe with those of other documents; a node's index is its place here.</summary>
    internal NodeRecord[] Records { get; }

    /// <summary>What the host needs to turn a <see cref="Node.Position"/> into a place: a file, a syntax tree. Rules never look.</summary>
    public object? Source { get; }

    public Node Root => new(this, _first);

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    internal int NextSibling(int index) => Records[index].IsContainer ? Records[index].End : index + 1;
}

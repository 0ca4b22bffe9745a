namespace GitOpsDsl.Rules;

/// <summary>
/// One document as a flat tape of nodes, in document order; what every host makes (with <see cref="NodeDocumentBuilder"/>) and every
/// rule reads (through <see cref="Node"/>). Immutable, but for the note of a part that a rule looked beyond it.
/// </summary>
public sealed class NodeDocument
{
    private readonly int _first;

    internal NodeDocument(NodeRecord[] records, int first, int count, object? source, bool isPart)
    {
        Records = records;
        _first = first;
        Count = count;
        Source = source;
        IsPart = isPart;
    }

    /// <summary>Maybe with those of other documents; a node's index is its place here.</summary>
    internal NodeRecord[] Records { get; }

    /// <summary>What the host needs to turn a <see cref="Node.Position"/> into a place: a file, a syntax tree. Rules never look.</summary>
    public object? Source { get; }

    public Node Root => new(this, _first);

    /// <summary>It is a value somewhere in an object of which the host knows nothing else.</summary>
    public bool IsPart { get; }

    /// <summary>Of a part: a rule asked what is around it, so that what it then says may be wrong.</summary>
    internal bool WasLeft { get; set; }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    internal int NextSibling(int index) => Records[index].IsContainer ? Records[index].End : index + 1;
}

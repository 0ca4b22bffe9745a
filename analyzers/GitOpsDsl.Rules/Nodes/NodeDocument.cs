namespace GitOpsDsl.Rules;

/// <summary>
/// One document as a flat tape of nodes, in document order; what every host makes (with <see cref="NodeDocumentBuilder"/>) and every
/// rule reads (through <see cref="Node"/>). Immutable, but for notes that a run takes.
/// </summary>
public sealed class NodeDocument
{
    /// <summary>In lists that are shorter, counting is as quick as remembering.</summary>
    private const int LongList = 64;

    private readonly int _first;

    private KnownPlace? _known;

    internal NodeDocument(NodeRecord[] records, int first, int count, object? source, bool isPart)
    {
        Records = records;
        _first = first;
        Count = count;
        Source = source;
        IsPart = isPart;
        Kind = isPart ? null : Root["kind"].Text;
    }

    /// <summary>Maybe with those of other documents; a node's index is its place here.</summary>
    internal NodeRecord[] Records { get; }

    /// <summary>What the host needs to turn a <see cref="Node.Position"/> into a place: a file, a syntax tree. Rules never look.</summary>
    public object? Source { get; }

    public Node Root => new(this, _first);

    /// <summary>What the root says it is; null when it says nothing. Kept, because a run asks it of each of thousands before it begins.</summary>
    public string? Kind { get; }

    /// <summary>It is a value somewhere in an object of which the host knows nothing else.</summary>
    public bool IsPart { get; }

    /// <summary>Who wants to know which values are read; null when nobody does.</summary>
    internal CheckedObject? Reads { get; set; }

    /// <summary>Of a part: a rule asked what is around it, so that what it then says may be wrong.</summary>
    internal bool WasLeft { get; set; }

    /// <summary>Among the documents of the environment that it is checked with; the host's own number, by which findings are sorted.</summary>
    public int Place { get; set; }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    /// <summary>
    /// The place of an item in its list, from 0. Counts on from the place it was last asked for: findings in a List of 24,000 objects would
    /// otherwise take as many times as long.
    /// </summary>
    internal int PlaceOf(int item)
    {
        var parent = Records[item].Parent;
        var known = _known;
        var (at, place) = known is not null && known.Index <= item && Records[known.Index].Parent == parent ? (known.Index, known.Place) : (parent + 1, 0);
        for (; at != item; at = NextSibling(at))
        {
            place++;
        }

        if (place >= LongList)
        {
            _known = new KnownPlace(item, place);
        }

        return place;
    }

    internal int NextSibling(int index) => Records[index].Next(index);

    /// <summary>Replaced as a whole, so that threads never see half of it.</summary>
    private sealed class KnownPlace(int index, int place)
    {
        public int Index { get; } = index;

        public int Place { get; } = place;
    }
}

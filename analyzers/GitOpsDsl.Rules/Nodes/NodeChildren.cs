namespace GitOpsDsl.Rules;

/// <summary>The items of a list or the entries of a map, in document order; to be used with <c>foreach</c>, without allocation.</summary>
public readonly struct NodeChildren
{
    private readonly NodeDocument? _document;
    private readonly int _first;
    private readonly int _end;

    internal NodeChildren(NodeDocument document, int parent)
    {
        _document = document;
        _first = parent + 1;
        _end = document.Records[parent].End;
    }

    /// <summary>All of them, where a loop is not enough.</summary>
    public Node[] ToArray()
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        var nodes = new Node[count];
        count = 0;
        foreach (var node in this)
        {
            nodes[count++] = node;
        }

        return nodes;
    }

    public Enumerator GetEnumerator() => new(_document, _first, _end);

    public struct Enumerator
    {
        private readonly NodeDocument? _document;
        private readonly int _end;
        private int _current;
        private int _next;

        internal Enumerator(NodeDocument? document, int first, int end)
        {
            _document = document;
            _next = first;
            _end = end;
            _current = -1;
        }

        public readonly Node Current => new(_document, _current);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _current = _next;
            _next = _document!.NextSibling(_current);
            return true;
        }
    }
}

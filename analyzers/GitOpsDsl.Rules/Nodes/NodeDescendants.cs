namespace GitOpsDsl.Rules;

/// <summary>All nodes within a map or a list, to be used with <c>foreach</c>, without allocation.</summary>
public readonly struct NodeDescendants
{
    private readonly NodeDocument? _document;
    private readonly int _first;
    private readonly int _end;

    internal NodeDescendants(NodeDocument document, int container)
    {
        _document = document;
        _first = container + 1;
        _end = document.Records[container].End;
    }

    public Enumerator GetEnumerator() => new(_document, _first, _end);

    public struct Enumerator
    {
        private readonly NodeDocument? _document;
        private readonly int _end;
        private int _current;

        internal Enumerator(NodeDocument? document, int first, int end)
        {
            _document = document;
            _current = first - 1;
            _end = end;
        }

        public readonly Node Current => new(_document, _current);

        public bool MoveNext() => ++_current < _end;
    }
}

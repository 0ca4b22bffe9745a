namespace GitOpsDsl.Rules;

/// <summary>The keys of two maps, with a prefix to each; to be used with <c>foreach</c>, without allocation where the prefix is empty.</summary>
internal readonly struct PrefixedKeys(string prefix, Node first, Node second)
{
    public Enumerator GetEnumerator() => new(prefix, first, second);

    public struct Enumerator(string prefix, Node first, Node second)
    {
        private NodeChildren.Enumerator _entries = first.Entries.GetEnumerator();
        private bool _isSecond;

        public readonly string Current => string.IsNullOrEmpty(prefix) ? _entries.Current.Name : prefix + _entries.Current.Name;

        public bool MoveNext()
        {
            if (_entries.MoveNext())
            {
                return true;
            }

            if (_isSecond)
            {
                return false;
            }

            _isSecond = true;
            _entries = second.Entries.GetEnumerator();
            return _entries.MoveNext();
        }
    }
}

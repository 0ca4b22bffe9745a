namespace GitOpsDsl.Rules;

/// <summary>The keys of two maps, with a prefix to each; to be used with <c>foreach</c>, without allocation where the prefix is empty.</summary>
internal readonly struct PrefixedKeys(string prefix, KeyMaps maps)
{
    public Enumerator GetEnumerator() => new(prefix, maps);

    public struct Enumerator(string prefix, KeyMaps maps)
    {
        private NodeChildren.Enumerator _entries = maps.First.Entries.GetEnumerator();
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
            _entries = maps.Second.Entries.GetEnumerator();
            return _entries.MoveNext();
        }
    }
}

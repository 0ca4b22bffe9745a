namespace GitOpsDsl.Rules;

/// <summary>The init containers of a pod and then its containers; to be used with <c>foreach</c>, without allocation.</summary>
internal readonly struct PodContainers(Node pod)
{
    public Enumerator GetEnumerator() => new(pod);

    public struct Enumerator(Node pod)
    {
        private NodeChildren.Enumerator _items = pod["initContainers"].Items.GetEnumerator();
        private bool _isSecond;

        public readonly Node Current => _items.Current;

        public bool MoveNext()
        {
            if (_items.MoveNext())
            {
                return true;
            }

            if (_isSecond)
            {
                return false;
            }

            _isSecond = true;
            _items = pod["containers"].Items.GetEnumerator();
            return _items.MoveNext();
        }
    }
}

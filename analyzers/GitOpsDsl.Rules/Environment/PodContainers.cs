namespace GitOpsDsl.Rules;

/// <summary>Containers of a pod, to be used with <c>foreach</c>, without allocation.</summary>
internal readonly struct PodContainers
{
    private readonly Node _first;
    private readonly Node _second;
    private readonly bool _onlySidecars;

    private PodContainers(Node first, Node second, bool onlySidecars)
    {
        _first = first;
        _second = second;
        _onlySidecars = onlySidecars;
    }

    /// <summary>In the order in which they start: init containers, then the rest.</summary>
    public static PodContainers All(Node podSpec) => new(podSpec["initContainers"], podSpec["containers"], false);

    /// <summary>Those that run while the pod serves: the containers, and the init containers that are sidecars.</summary>
    public static PodContainers Running(Node podSpec) => new(podSpec["containers"], podSpec["initContainers"], true);

    /// <summary>The pod may have containers that the host doesn't know.</summary>
    public static bool ArePartial(Node podSpec) => podSpec["containers"].IsPartial || podSpec["initContainers"].IsPartial;

    /// <summary>An init container that keeps running, or one of which the host can't know it.</summary>
    public static bool IsSidecar(Node initContainer) => initContainer["restartPolicy"] is { IsAbsent: false } policy && policy.Text is null or "Always";

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator
    {
        private readonly PodContainers _from;
        private NodeChildren.Enumerator _items;
        private bool _isSecond;

        internal Enumerator(PodContainers from)
        {
            _from = from;
            _items = from._first.Items.GetEnumerator();
        }

        public readonly Node Current => _items.Current;

        public bool MoveNext()
        {
            while (true)
            {
                while (_items.MoveNext())
                {
                    if (!_isSecond || !_from._onlySidecars || IsSidecar(_items.Current))
                    {
                        return true;
                    }
                }

                if (_isSecond)
                {
                    return false;
                }

                _isSecond = true;
                _items = _from._second.Items.GetEnumerator();
            }
        }
    }
}

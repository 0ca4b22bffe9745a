namespace GitOpsDsl.Rules;

/// <summary>Containers of a pod, to be used with <c>foreach</c>, without allocation.</summary>
internal readonly struct PodContainers
{
    private readonly Node _first;
    private readonly Node _second;
    private readonly Node _third;
    private readonly bool _onlySidecars;

    private PodContainers(Node first, Node second, Node third, bool onlySidecars)
    {
        _first = first;
        _second = second;
        _third = third;
        _onlySidecars = onlySidecars;
    }

    /// <summary>In the order in which they start: init containers, then the rest.</summary>
    public static PodContainers All(Node podSpec) => new(podSpec["initContainers"], podSpec["containers"], default, false);

    /// <inheritdoc cref="All(Node)"/>
    public static PodContainers All(Workload workload) => new(workload.InitContainers, workload.Containers, default, false);

    /// <summary>Those, and the ephemeral ones: what Pod Security admission looks at.</summary>
    public static PodContainers WithEphemeral(Node podSpec) =>
        new(podSpec["initContainers"], podSpec["containers"], podSpec["ephemeralContainers"], false);

    /// <summary>Those that run while the pod serves: the containers, and the init containers that are sidecars.</summary>
    public static PodContainers Running(Node podSpec) => new(podSpec["containers"], podSpec["initContainers"], default, true);

    /// <inheritdoc cref="Running(Node)"/>
    public static PodContainers Running(Workload workload) => new(workload.Containers, workload.InitContainers, default, true);

    /// <summary>The pod may have containers that the host doesn't know.</summary>
    public static bool ArePartial(Node podSpec) => podSpec["containers"].IsPartial || podSpec["initContainers"].IsPartial;

    /// <summary>An init container that keeps running, or one of which the host can't know it.</summary>
    public static bool IsSidecar(Node initContainer) => initContainer["restartPolicy"] is { IsAbsent: false } policy && policy.Text is null or "Always";

    /// <summary>An init container of which the host can't know whether it is a sidecar.</summary>
    public static bool MayBeSidecar(Node container) => container.Parent.Name == "initContainers" && container["restartPolicy"].IsUnknown;

    /// <summary><c>container "app"</c>; without the name where that is not known.</summary>
    public static string Describe(Node container) => container["name"].Text is { } name ? $"container \"{name}\"" : "the container";

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator
    {
        private readonly PodContainers _from;
        private NodeChildren.Enumerator _items;
        private int _list;

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
                    if (_list == 0 || !_from._onlySidecars || IsSidecar(_items.Current))
                    {
                        return true;
                    }
                }

                if (_list == 2)
                {
                    return false;
                }

                _items = (++_list == 1 ? _from._second : _from._third).Items.GetEnumerator();
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>The init, regular and ephemeral containers of a pod, to be used with <c>foreach</c>, without allocation.</summary>
internal readonly struct PodContainers(Node pod)
{
    private static readonly string[] Lists = ["initContainers", "containers", "ephemeralContainers"];

    public Enumerator GetEnumerator() => new(pod);

    /// <summary><c>container "app"</c>; without the name where that is not known.</summary>
    public static string Describe(Node container) => container["name"].Text is { } name ? $"container \"{name}\"" : "the container";

    public struct Enumerator
    {
        private readonly Node _pod;
        private NodeChildren.Enumerator _containers;
        private int _list;

        internal Enumerator(Node pod)
        {
            _pod = pod;
            _containers = default;
            _list = 0;
        }

        public readonly Node Current => _containers.Current;

        public bool MoveNext()
        {
            while (!_containers.MoveNext())
            {
                if (_list == Lists.Length)
                {
                    return false;
                }

                _containers = _pod[Lists[_list++]].Items.GetEnumerator();
            }

            return true;
        }
    }
}

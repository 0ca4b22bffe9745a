namespace GitOpsDsl.Compiler.Graph;

/// <summary>What waits for what. Where some wait for one another in a circle, none of these waits for another of them: else none ever began.</summary>
internal sealed class WaitGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> _waits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _circles = [];

    /// <param name="references">Each name, and those that it refers to; itself and unknown ones are left out.</param>
    public WaitGraph(IEnumerable<KeyValuePair<string, IEnumerable<string>>> references)
    {
        foreach (var (name, others) in references)
        {
            _waits.Add(name, new(others.Where(other => other != name), StringComparer.Ordinal));
        }

        foreach (var others in _waits.Values)
        {
            others.RemoveWhere(other => !_waits.ContainsKey(other));
        }

        foreach (var circle in new Circles(_waits).All)
        {
            _circles.Add(circle);
            foreach (var name in circle)
            {
                _waits[name].ExceptWith(circle);
            }
        }
    }

    /// <summary>Names that wait for one another, in ordinal order: two at least.</summary>
    public IReadOnlyList<IReadOnlyList<string>> InCircles => _circles;

    /// <summary>All names, in ordinal order.</summary>
    public IEnumerable<string> Names => _waits.Keys;

    /// <summary>Those that it waits for, in ordinal order; none for a name that is not there.</summary>
    public IReadOnlyCollection<string> WaitsFor(string name) => _waits.TryGetValue(name, out var others) ? others : [];

    /// <summary>0 for what waits for nothing; else one more than the deepest that it waits for.</summary>
    public int Depth(string name)
    {
        if (!_depths.TryGetValue(name, out var depth))
        {
            depth = _waits[name].Count == 0 ? 0 : 1 + _waits[name].Max(Depth);
            _depths.Add(name, depth);
        }

        return depth;
    }

    /// <summary>The strongly connected components of more than one name (Tarjan, 1972).</summary>
    private sealed class Circles
    {
        private readonly IReadOnlyDictionary<string, SortedSet<string>> _waits;
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly HashSet<string> _open = new(StringComparer.Ordinal);
        private readonly Stack<string> _way = new();

        public Circles(IReadOnlyDictionary<string, SortedSet<string>> waits)
        {
            _waits = waits;
            foreach (var name in waits.Keys.Where(name => !_numbers.ContainsKey(name)))
            {
                Visit(name);
            }

            All.Sort(static (left, right) => string.CompareOrdinal(left[0], right[0]));
        }

        public List<List<string>> All { get; } = [];

        /// <returns>The lowest number that can be reached.</returns>
        private int Visit(string name)
        {
            var (number, lowest) = (_numbers.Count, _numbers.Count);
            _numbers.Add(name, number);
            _way.Push(name);
            _open.Add(name);
            foreach (var other in _waits[name])
            {
                if (!_numbers.TryGetValue(other, out var known))
                {
                    lowest = Math.Min(lowest, Visit(other));
                }
                else if (_open.Contains(other))
                {
                    lowest = Math.Min(lowest, known);
                }
            }

            if (lowest == number)
            {
                var circle = new List<string>();
                string last;
                do
                {
                    last = _way.Pop();
                    _open.Remove(last);
                    circle.Add(last);
                }
                while (last != name);
                if (circle.Count > 1)
                {
                    circle.Sort(string.CompareOrdinal);
                    All.Add(circle);
                }
            }

            return lowest;
        }
    }
}

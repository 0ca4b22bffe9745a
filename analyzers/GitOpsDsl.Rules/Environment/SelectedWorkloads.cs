namespace GitOpsDsl.Rules;

/// <summary>The workloads whose pods a selector selects, to be used with <c>foreach</c>, without allocation.</summary>
public readonly struct SelectedWorkloads
{
    private readonly LabelSelector _selector;
    private readonly List<Workload> _candidates;
    private readonly List<Workload> _uncertain;
    private readonly List<Workload> _anywhere;

    internal SelectedWorkloads(LabelSelector selector, List<Workload> candidates, List<Workload> uncertain, List<Workload> anywhere)
    {
        _selector = selector;
        _candidates = candidates;
        _uncertain = uncertain;
        _anywhere = anywhere;
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator
    {
        private readonly SelectedWorkloads _from;
        private int _next;

        internal Enumerator(SelectedWorkloads from) => _from = from;

        public SelectedWorkload Current { get; private set; }

        public bool MoveNext()
        {
            while (Next() is { } workload)
            {
                var matches = _from._selector.Matches(workload.PodLabels);
                if (matches != Certainty.No)
                {
                    Current = new SelectedWorkload(workload, matches == Certainty.Yes && workload.Object.IsIdentified);
                    return true;
                }
            }

            return false;
        }

        private Workload? Next()
        {
            var place = _next++;
            if (place < _from._candidates.Count)
            {
                return _from._candidates[place];
            }

            place -= _from._candidates.Count;
            if (place < _from._uncertain.Count)
            {
                return _from._uncertain[place];
            }

            place -= _from._uncertain.Count;
            return place < _from._anywhere.Count ? _from._anywhere[place] : null;
        }
    }
}

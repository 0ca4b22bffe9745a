namespace GitOpsDsl.Rules;

/// <summary>The workloads whose pods a selector selects, to be used with <c>foreach</c>, without allocation; none by default.</summary>
public readonly struct SelectedWorkloads
{
    private readonly LabelSelector _selector;
    private readonly List<Workload>? _candidates;
    private readonly List<Workload>? _uncertain;
    private readonly List<Workload>? _anywhere;

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
            return At(_from._candidates, ref place) ?? At(_from._uncertain, ref place) ?? At(_from._anywhere, ref place);
        }

        private static Workload? At(List<Workload>? workloads, ref int place)
        {
            if (place < workloads?.Count)
            {
                return workloads[place];
            }

            place -= workloads?.Count ?? 0;
            return null;
        }
    }
}

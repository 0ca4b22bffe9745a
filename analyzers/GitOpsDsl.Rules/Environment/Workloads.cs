namespace GitOpsDsl.Rules;

/// <summary>The workloads of an environment, found by namespace and by the labels of their pods.</summary>
public sealed class Workloads
{
    private readonly List<Workload> _all = [];
    private readonly Dictionary<string, NamespaceWorkloads> _byNamespace = new(StringComparer.Ordinal);

    /// <summary>Those whose namespace or name the host can't know: any selector may select them.</summary>
    private readonly List<Workload> _anywhere = [];

    private Workloads(RuleEnvironment environment)
    {
        foreach (var kind in WorkloadKind.All)
        {
            foreach (var item in environment.OfKind(kind.Group, kind.Name))
            {
                Add(item.Workload!);
            }
        }
    }

    /// <summary>Kind by kind, and in the order in which they came.</summary>
    public IReadOnlyList<Workload> All => _all;

    public static Workloads Of(RuleEnvironment environment) => environment.Index(static environment => new Workloads(environment));

    /// <summary>The workload that an object is; null when it makes no pods.</summary>
    public Workload? Of(EnvironmentObject item) => item.Workload;

    /// <summary>Those that are surely in that namespace.</summary>
    public IReadOnlyList<Workload> In(string @namespace) =>
        _byNamespace.TryGetValue(@namespace, out var found) ? found.All : [];

    /// <summary>Those in that namespace whose pods the selector selects, or may select; an empty selector selects all.</summary>
    public SelectedWorkloads Select(string @namespace, LabelSelector selector) =>
        _byNamespace.TryGetValue(@namespace, out var found)
            ? new SelectedWorkloads(selector, found.Candidates(selector), found.Uncertain, _anywhere)
            : new SelectedWorkloads(selector, [], [], _anywhere);

    /// <summary>No workload has pods that the selector could select.</summary>
    public bool SelectsNone(string @namespace, LabelSelector selector) => !Select(@namespace, selector).GetEnumerator().MoveNext();

    private void Add(Workload workload)
    {
        _all.Add(workload);
        if (!workload.Object.IsIdentified)
        {
            _anywhere.Add(workload);
            return;
        }

        if (!_byNamespace.TryGetValue(workload.Object.Namespace, out var found))
        {
            _byNamespace.Add(workload.Object.Namespace, found = new NamespaceWorkloads());
        }

        found.Add(workload);
    }
}

namespace GitOpsDsl.Rules;

/// <summary>The PodDisruptionBudgets of an environment, and the workloads whose pods they select.</summary>
internal sealed class DisruptionBudgets
{
    private readonly HashSet<Workload> _covered = new(ByReference<Workload>.Comparer);
    private readonly List<EnvironmentObject> _all = [];

    private DisruptionBudgets(RuleEnvironment environment)
    {
        var workloads = Workloads.Of(environment);
        foreach (var budget in environment.OfKind("policy", "PodDisruptionBudget"))
        {
            if (!budget.IsIdentified)
            {
                IsPartial = true;
                continue;
            }

            _all.Add(budget);
            foreach (var pods in Select(workloads, budget))
            {
                _covered.Add(pods.Workload);
            }
        }
    }

    /// <summary>Those whose namespace is known.</summary>
    public IReadOnlyList<EnvironmentObject> All => _all;

    /// <summary>There are budgets of which it is not known where they are.</summary>
    public bool IsPartial { get; }

    public static DisruptionBudgets Of(RuleEnvironment environment) => environment.Index(static environment => new DisruptionBudgets(environment));

    /// <summary>Some budget selects its pods, or may.</summary>
    public bool MayCover(Workload workload) => IsPartial || _covered.Contains(workload);

    /// <summary>An empty selector selects all pods of the namespace, none at all selects none (policy/v1).</summary>
    public static SelectedWorkloads Select(Workloads workloads, EnvironmentObject budget)
    {
        var selector = budget.Spec["selector"];
        return selector.IsAbsent ? default : workloads.Select(budget.Namespace, LabelSelector.Of(selector));
    }
}

namespace GitOpsDsl.Rules;

/// <summary>
/// Pods under two disruption budgets: the eviction API answers 500 (<c>This pod has more than one PodDisruptionBudget</c>).
/// </summary>
internal sealed class TwoBudgets() : ReferenceRule("GD2408", "Two disruption budgets for one pod")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        var budgets = new Dictionary<Workload, EnvironmentObject>(ByReference<Workload>.Comparer);
        foreach (var budget in DisruptionBudgets.Of(environment).All)
        {
            foreach (var pods in DisruptionBudgets.Select(workloads, budget))
            {
                if (!pods.IsCertain)
                {
                    continue;
                }

                if (budgets.TryGetValue(pods.Workload, out var first))
                {
                    context.Report(
                        budget.Spec["selector"],
                        $"PodDisruptionBudget \"{first.Name}\" selects the pods of {pods.Workload} already: they can't be evicted at all; keep one budget for each pod",
                        first.Spec["selector"]);
                    break;
                }

                budgets.Add(pods.Workload, budget);
            }
        }
    }
}

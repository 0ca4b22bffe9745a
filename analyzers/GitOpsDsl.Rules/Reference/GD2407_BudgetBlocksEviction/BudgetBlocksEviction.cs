namespace GitOpsDsl.Rules;

/// <summary>
/// A disruption budget that never lets a pod be evicted. Percentages are rounded up (<c>getExpectedPodCount</c>,
/// pkg/controller/disruption).
/// </summary>
internal sealed class BudgetBlocksEviction() : ReferenceRule("GD2407", "Disruption budget that never allows an eviction")
{
    private const string Effect = "no pod can ever be evicted, and draining a node hangs";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", CheckAlone);
        on.Environment(Check);
    }

    private static void CheckAlone(Node spec, RuleContext context)
    {
        var (max, min) = (spec["maxUnavailable"], spec["minAvailable"]);
        if (max.Integer == 0 || Percentage.Of(max) == 0)
        {
            context.Report(max, $"maxUnavailable {max}: {Effect}; allow 1");
        }

        if (Percentage.Of(min) >= 100)
        {
            context.Report(min, $"minAvailable {min}: {Effect}; use maxUnavailable: 1");
        }
    }

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        foreach (var budget in DisruptionBudgets.Of(environment).All)
        {
            var min = budget.Spec["minAvailable"];
            if ((min.Integer > 0 || Percentage.Of(min) is > 0 and < 100)
                && PodCount.Of(environment, DisruptionBudgets.Select(workloads, budget)) is { Count: > 0 } pods)
            {
                var wanted = min.Integer ?? (((Percentage.Of(min)!.Value * pods.Count) + 99) / 100);
                if (wanted >= pods.Count)
                {
                    context.Report(
                        min, $"minAvailable {min} of {pods.Count} {(pods.Count == 1 ? "pod" : "pods")}: {Effect}; use maxUnavailable: 1, or run more pods", pods.Place);
                }
            }
        }
    }
}

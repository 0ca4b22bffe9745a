namespace GitOpsDsl.Rules;

/// <summary>Several pods, all of which a drain may take at once.</summary>
internal sealed class NoDisruptionBudget()
    : Rule("GD4501", RuleCategory.Reliability, Severity.Warning, "Several pods without a disruption budget")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (workload.Kind.HasReplicas && workload.Object.IsIdentified && PodCount.Of(environment, workload) is { Count: > 1 } pods
                && !DisruptionBudgets.Of(environment).MayCover(workload))
            {
                context.Report(
                    pods.Place,
                    $"{workload} runs {pods.Count} pods, and no PodDisruptionBudget keeps any of them: draining nodes may take all at once; add one with maxUnavailable: 1",
                    workload.Object.Metadata["name"]);
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Pods that may connect to everything, inside the cluster and outside.</summary>
internal sealed class OpenOutwards() : Rule("GD3502", RuleCategory.Security, Severity.Info, "Pods that may connect to everything")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (PolicyCoverage.Of(environment).IsOpenOutwards(workload))
            {
                context.Report(
                    workload.Object.Metadata["name"],
                    $"no NetworkPolicy bounds where the pods of {workload} may connect to: add one with policyTypes Egress, and let out DNS and what they need");
            }
        }
    }
}

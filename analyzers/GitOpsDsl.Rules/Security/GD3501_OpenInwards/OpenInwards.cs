namespace GitOpsDsl.Rules;

/// <summary>Pods that no NetworkPolicy guards: every pod of the cluster may connect to every port of them.</summary>
internal sealed class OpenInwards() : Rule("GD3501", RuleCategory.Security, Severity.Warning, "Pods that everybody may connect to")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (PolicyCoverage.Of(environment).IsOpenInwards(workload))
            {
                context.Report(
                    workload.Object.Metadata["name"],
                    $"no NetworkPolicy bounds who may connect to the pods of {workload}: add one that selects them and lets in those who need it");
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A rolling update that starts the new pod while the old one still holds the volume that both need.</summary>
internal sealed class ClaimHeldDuringRollout()
    : ReferenceRule("GD2210", "Rolling update of a pod with a ReadWriteOnce volume", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var claim in PodReferences.Of(environment).Claims)
        {
            var workload = claim.Workload;
            var strategy = workload.Object.Spec["strategy"];
            if (workload.Kind.Name == "Deployment" && workload.Replicas == 1 && Surges(strategy) && OneNodeClaim.Is(environment, claim, out var mode))
            {
                var message = $"the new pod waits for the claim {claim.Name} ({mode}) until the old one is gone, which waits for the new one: "
                    + "unless both are on one node, the update never ends; use the strategy Recreate";
                if (strategy.Exists)
                {
                    context.Report(strategy, message, claim.Name);
                }
                else
                {
                    context.ReportMissing(workload.Object.Spec, "strategy", message, claim.Name);
                }
            }
        }
    }

    /// <summary>Surely rolls, and starts the new pod first: the default, 25%, is rounded up to one.</summary>
    private static bool Surges(Node strategy)
    {
        var surge = strategy["rollingUpdate"]["maxSurge"];
        return !strategy["type"].IsUnknown && strategy["type"].Text != "Recreate" && !surge.IsUnknown && surge.Integer != 0 && surge.Text != "0%";
    }
}

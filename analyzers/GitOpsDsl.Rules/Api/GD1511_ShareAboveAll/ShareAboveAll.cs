namespace GitOpsDsl.Rules;

/// <summary>A share of a disruption budget is at most all pods (<c>ValidatePodDisruptionBudgetSpec</c>).</summary>
internal sealed class ShareAboveAll() : ApiRule("GD1511", "Share of more than all pods")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", "maxUnavailable", Check);
        on.Field("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", "minAvailable", Check);
    }

    private static void Check(Node share, RuleContext context)
    {
        if (Percentage.Of(share) > 100)
        {
            context.Report(share, $"{share.Text} is more than all pods: write at most 100%");
        }
    }
}

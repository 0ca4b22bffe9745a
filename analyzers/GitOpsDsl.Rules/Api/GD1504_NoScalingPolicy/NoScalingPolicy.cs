namespace GitOpsDsl.Rules;

/// <summary>A list of policies that is there must have one (<c>validateScalingRules</c>); left out, the server fills it in.</summary>
internal sealed class NoScalingPolicy() : ApiRule("GD1504", "Scaling rules without a policy")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.autoscaling.v2.HPAScalingRules", "policies", Check);

    private static void Check(Node policies, RuleContext context)
    {
        if (policies is { IsList: true, IsZero: true })
        {
            context.Report(policies, "an empty list of policies allows no scaling: leave it out for the defaults, or write selectPolicy: Disabled");
        }
    }
}

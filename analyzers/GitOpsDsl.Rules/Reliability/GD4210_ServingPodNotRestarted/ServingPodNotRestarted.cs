namespace GitOpsDsl.Rules;

/// <summary>A Pod of its own that serves, and is left dead when it ends. In templates the API server asks for the right policy.</summary>
internal sealed class ServingPodNotRestarted() : ReliabilityRule("GD4210", "Serving pod is not restarted")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "restartPolicy", Check);

    private static void Check(Node policy, RuleContext context)
    {
        if (policy.Text is not ("Never" or "OnFailure") || context.Kind?.Kind != "Pod")
        {
            return;
        }

        foreach (var container in policy.Parent["containers"].Items)
        {
            if (container["readinessProbe"].Exists && container["ports"].Count > 0)
            {
                context.Report(policy, $"{PodContainers.Describe(container)} serves, yet restartPolicy {policy} leaves it dead when it ends: use Always, or better a Deployment", container);
                return;
            }
        }
    }
}

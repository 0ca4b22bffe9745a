namespace GitOpsDsl.Rules;

/// <summary>An autoscaler of a kind that has no scale subresource.</summary>
internal sealed class UnscalableTarget() : ReferenceRule("GD2402", "Autoscaler of a kind that can't be scaled")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var scaler in Autoscalers.Of(environment).All)
        {
            foreach (var kind in WorkloadKind.All)
            {
                if (kind.Name == scaler.Kind && kind.Group == scaler.Group && !kind.HasReplicas)
                {
                    context.Report(
                        scaler.Target["kind"], $"a {kind.Name} has no number of replicas: {scaler} can't scale it; take the autoscaler away, or use a Deployment");
                }
            }
        }
    }
}

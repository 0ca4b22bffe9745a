namespace GitOpsDsl.Rules;

/// <summary>What a budget says of pods that are not ready anyway.</summary>
internal sealed class UnhealthyPodsBlockEviction() : ReliabilityRule("GD4204", "Unhealthy pods may block a drain", Severity.None)
{
    private const string Field = "unhealthyPodEvictionPolicy";

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodDisruptionBudgetSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (spec[Field].IsZero)
        {
            context.ReportMissing(spec, Field, $"while too few pods are healthy, those that are not can't be evicted either, and the node can't be drained: set {Field} to AlwaysAllow");
        }
    }
}

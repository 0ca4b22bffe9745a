namespace GitOpsDsl.Rules;

/// <summary>A workload that says how many pods it has, and an autoscaler that decides it.</summary>
internal sealed class ReplicasBesideAutoscaler() : ReferenceRule("GD2406", "Replicas of a workload that an autoscaler scales", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var scalers = Autoscalers.Of(environment);
        foreach (var scaler in scalers.All)
        {
            if (scalers.TargetOf(environment, scaler) is { Kind.HasReplicas: true } workload && scalers.Of(workload) == scaler
                && workload.Object.Spec["replicas"] is { Exists: true } replicas)
            {
                context.Report(
                    replicas,
                    $"{scaler} scales {workload}: every apply sets it back to {replicas} pods; leave replicas out",
                    scaler.Target["name"]);
            }
        }
    }
}

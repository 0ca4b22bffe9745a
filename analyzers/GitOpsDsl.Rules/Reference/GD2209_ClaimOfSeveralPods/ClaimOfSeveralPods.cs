namespace GitOpsDsl.Rules;

/// <summary>Several pods with one volume that only one node, or only one pod, can have.</summary>
internal sealed class ClaimOfSeveralPods() : ReferenceRule("GD2209", "ReadWriteOnce volume shared by several pods")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var claim in PodReferences.Of(environment).Claims)
        {
            if (PodsOf(claim.Workload) is { } pods && OneNodeClaim.Is(environment, claim, out var mode))
            {
                context.Report(
                    claim.Name,
                    $"{claim.Workload} runs {pods} with the claim {claim.Name}, which is {mode}: those on other nodes stay in ContainerCreating (Multi-Attach error); use ReadWriteMany, or a StatefulSet with a claim template",
                    claim.Workload.Object.Spec["replicas"]);
            }
        }
    }

    private static string? PodsOf(Workload workload) =>
        workload.Kind.Name == "DaemonSet" ? "a pod on every node"
        : workload.Replicas > 1 ? $"{workload.Replicas} pods"
        : workload.Kind.Name == "Job" && workload.Object.Spec["parallelism"].Integer > 1 ? $"{workload.Object.Spec["parallelism"]} pods"
        : null;
}

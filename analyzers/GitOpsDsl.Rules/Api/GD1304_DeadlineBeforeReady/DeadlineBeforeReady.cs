namespace GitOpsDsl.Rules;

/// <summary>A rollout must have more time than a pod needs to count as available (<c>ValidateDeploymentSpec</c>).</summary>
internal sealed class DeadlineBeforeReady() : ApiRule("GD1304", "Deadline before a pod can be ready")
{
    private const long DefaultDeadline = 600;

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.DeploymentSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        var deadline = spec["progressDeadlineSeconds"];
        var ready = spec["minReadySeconds"];
        var seconds = deadline.IsAbsent ? DefaultDeadline : deadline.Integer;
        if (seconds is null || ready.IsUnknown || seconds > (ready.Integer ?? 0))
        {
            return;
        }

        var message = $"a pod is available after {ready.Integer ?? 0} seconds, and the rollout has failed after {seconds}: raise progressDeadlineSeconds above minReadySeconds";
        context.Report(deadline.Exists ? deadline : ready, message, ready);
    }
}

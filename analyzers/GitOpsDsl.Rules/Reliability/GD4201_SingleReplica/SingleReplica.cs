namespace GitOpsDsl.Rules;

/// <summary>A Deployment that serves and is gone whenever its one pod is. An autoscaler that targets it decides the number instead.</summary>
internal sealed class SingleReplica() : ReliabilityRule("GD4201", "Only one replica")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (workload.Kind.Name == "Deployment" && workload.Replicas == 1 && IsServing(workload) && !MayBeScaled(workload, environment))
            {
                Report(workload.Object.Spec, context);
            }
        }
    }

    /// <summary>With the strategy Recreate there shall be only one at a time.</summary>
    private static bool IsServing(Workload workload)
    {
        var strategy = workload.Object.Spec["strategy"]["type"];
        if (!strategy.IsZero && strategy.Text != "RollingUpdate")
        {
            return false;
        }

        foreach (var container in workload.PodSpec["containers"].Items)
        {
            if (container["ports"].Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeScaled(Workload workload, RuleEnvironment environment)
    {
        var autoscalers = Autoscalers.Of(environment);
        return autoscalers.Of(workload) is not null || autoscalers.IsPartial || !workload.Object.IsIdentified
            || !environment.AreIdentified("autoscaling", "HorizontalPodAutoscaler") || !environment.AreIdentified("keda.sh", "ScaledObject");
    }

    private static void Report(Node spec, RuleContext context)
    {
        const string message = "with one replica every drained node and every crash is an outage: run two, spread over nodes";
        if (spec["replicas"] is { Exists: true } replicas)
        {
            context.Report(replicas, message);
        }
        else
        {
            context.ReportMissing(spec, "replicas", message);
        }
    }
}

namespace GitOpsDsl;

/// <summary>A Deployment with what keeps it available: spread, an autoscaler or a fixed number of replicas, a disruption budget.</summary>
internal static class Deployments
{
    public static void Add(Workload workload, Replicas replicas, Lowering lowering, PodShape shape)
    {
        var template = PodTemplate.Build(workload, lowering, shape);
        // A volume that one pod holds must be let go before the next pod can take it.
        var exclusive = workload.Mounts.Any(static mount => mount.Value.Template?.AccessModes?.Contains(AccessMode.ReadWriteOnce) == true);
        lowering.Add(new Deployment
        {
            Metadata = lowering.Metadata(),
            Spec = new()
            {
                // Under an autoscaler the number is the autoscaler's: rendering one would reset it at every apply.
                Replicas = replicas.Maximum is null ? replicas.Minimum : null,
                Selector = new() { MatchLabels = lowering.Selector },
                Strategy = exclusive
                    ? new() { Type = DeploymentStrategyType.Recreate }
                    : new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
                Template = template,
            },
        });
        Add(replicas, "Deployment", lowering);
    }

    /// <summary>The autoscaler and the disruption budget, as far as the number of replicas asks for them.</summary>
    public static void Add(Replicas replicas, string kind, Lowering lowering)
    {
        if (replicas.Maximum is { } maximum)
        {
            lowering.Add(new HorizontalPodAutoscaler
            {
                Metadata = lowering.Metadata(),
                Spec = new()
                {
                    ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = kind, Name = lowering.Name },
                    MinReplicas = replicas.Minimum,
                    MaxReplicas = maximum,
                    Metrics =
                    [
                        new()
                        {
                            Type = MetricType.Resource,
                            Resource = new() { Name = "cpu", Target = new() { Type = MetricTargetType.Utilization, AverageUtilization = replicas.TargetCpu } },
                        },
                    ],
                },
            });
        }

        if (replicas.Minimum > 1)
        {
            lowering.Add(new PodDisruptionBudget
            {
                Metadata = lowering.Metadata(),
                Spec = new()
                {
                    MaxUnavailable = 1,
                    Selector = new() { MatchLabels = lowering.Selector },
                    // A pod that never became ready must not keep its node from being drained.
                    UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow,
                },
            });
        }
    }
}

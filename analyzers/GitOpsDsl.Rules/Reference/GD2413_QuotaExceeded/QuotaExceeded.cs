namespace GitOpsDsl.Rules;

/// <summary>Workloads that together ask for more than a quota of their namespace allows: the last pods are refused.</summary>
internal sealed class QuotaExceeded() : ReferenceRule("GD2413", "More pods than the quota allows")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var (quota, bound) in ComputeQuotas.In(environment))
        {
            if (Quantity.Of(bound) is not { } most)
            {
                continue;
            }

            var isPods = bound.Name is "pods" or "count/pods";
            if (isPods || ComputeQuotas.TryRead(bound.Name, out _, out _))
            {
                var sum = 0m;
                foreach (var workload in Workloads.Of(environment).In(quota.Namespace))
                {
                    sum += (PodCount.Of(environment, workload)?.Count ?? 0) * (isPods ? 1 : SumOf(workload, bound.Name));
                }

                if (sum > most.Value)
                {
                    context.Report(
                        bound,
                        $"the workloads of namespace \"{quota.Namespace}\" take at least {Text(sum)} of {bound.Name}, more than {bound}: the last pods are refused; raise the quota, or ask for less");
                }
            }
        }
    }

    /// <summary>What one pod surely takes; of DaemonSets and Jobs it is not known how many pods run.</summary>
    private static decimal SumOf(Workload workload, string bound)
    {
        ComputeQuotas.TryRead(bound, out var resource, out var isLimit);
        var sum = 0m;
        foreach (var container in PodContainers.Running(workload))
        {
            var asked = isLimit ? ContainerResources.LimitOf(container, resource) : ContainerResources.RequestOf(container, resource);
            sum += Quantity.Of(asked)?.Value ?? 0;
        }

        return sum;
    }

    private static string Text(decimal sum) => sum.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}

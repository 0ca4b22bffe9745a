namespace GitOpsDsl.Rules;

/// <summary>
/// Containers that don't say what a quota of their namespace counts: pods are refused with <c>must specify</c> (<c>podEvaluator.Constraints</c>).
/// </summary>
internal sealed class QuotaNeedsResources() : ReferenceRule("GD2412", "Container that does not say what the quota counts")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var (quota, bound) in ComputeQuotas.In(environment))
        {
            if (ComputeQuotas.TryRead(bound.Name, out var resource, out var isLimit)
                && !LimitRanges.Of(environment).MayGive(quota.Namespace, resource, isLimit))
            {
                foreach (var workload in Workloads.Of(environment).In(quota.Namespace))
                {
                    Check(workload, bound, resource, isLimit, context);
                }
            }
        }
    }

    private static void Check(Workload workload, Node bound, string resource, bool isLimit, RuleContext context)
    {
        var section = isLimit ? "limits" : "requests";
        if (ContainerResources.PodMayAsk(workload.PodSpec, resource))
        {
            return;
        }

        foreach (var container in PodContainers.All(workload))
        {
            var asked = isLimit ? ContainerResources.LimitOf(container, resource) : ContainerResources.RequestOf(container, resource);
            if (asked.IsAbsent)
            {
                MissingPath.Report(
                    container,
                    $"resources.{section}.{resource}",
                    context,
                    $"container {container["name"]} has no {section}.{resource}, which the ResourceQuota of the namespace counts: its pods are refused (must specify); give it one",
                    bound);
            }
        }
    }
}

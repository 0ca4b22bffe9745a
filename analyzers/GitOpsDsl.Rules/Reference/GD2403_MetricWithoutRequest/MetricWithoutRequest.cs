namespace GitOpsDsl.Rules;

/// <summary>
/// An autoscaler that works by utilisation, of pods that don't request the resource: the controller fails with <c>missing request for</c>
/// (<c>calculatePodRequests</c>, pkg/controller/podautoscaler).
/// </summary>
internal sealed class MetricWithoutRequest() : ReferenceRule("GD2403", "Autoscaling by the utilisation of what is not requested")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var scalers = Autoscalers.Of(environment);
        foreach (var scaler in scalers.All)
        {
            if (!scaler.IsHorizontalPodAutoscaler || scaler.Workload is not { } workload)
            {
                continue;
            }

            foreach (var metric in scaler.Object.Spec["metrics"].Items)
            {
                var source = metric["type"].Text switch { "Resource" => metric["resource"], "ContainerResource" => metric["containerResource"], _ => default };
                if (source["target"]["type"].Text == "Utilization" && source["name"].Text is { } resource)
                {
                    Check(environment, workload, source["name"], resource, source["container"], context);
                }
            }

            // autoscaling/v1 has one metric.
            if (scaler.Object.Spec["targetCPUUtilizationPercentage"] is { Exists: true } target)
            {
                Check(environment, workload, target, "cpu", default, context);
            }
        }
    }

    private static void Check(
        RuleEnvironment environment, Workload workload, Node place, string resource, Node onlyContainer, RuleContext context)
    {
        foreach (var container in PodContainers.Running(workload))
        {
            if (ContainerResources.RequestOf(container, resource).IsAbsent && (onlyContainer.IsAbsent || onlyContainer.Text == container["name"].Text))
            {
                if (ContainerResources.PodMayAsk(workload.PodSpec, resource)
                    || LimitRanges.Of(environment).MayGive(workload.Object.Namespace, resource, isLimit: false))
                {
                    return;
                }

                context.Report(
                    place,
                    $"container {container["name"]} of {workload} requests no {resource}: its utilisation can't be worked out, and nothing is scaled; give it resources.requests.{resource}",
                    container);
                return;
            }
        }
    }
}

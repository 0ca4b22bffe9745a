namespace GitOpsDsl.Rules;

/// <summary>An autoscaler that works by the usage of a container that its pods don't have.</summary>
internal sealed class MetricOfUnknownContainer() : ReferenceRule("GD2404", "Autoscaling by a container that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var scalers = Autoscalers.Of(environment);
        foreach (var scaler in scalers.All)
        {
            if (!scaler.IsHorizontalPodAutoscaler || scalers.TargetOf(environment, scaler) is not { } workload)
            {
                continue;
            }

            foreach (var metric in scaler.Object.Spec["metrics"].Items)
            {
                var container = metric["containerResource"]["container"];
                if (container.IsString && Names(workload.PodSpec) is { } names && !names.Contains(container.Text!))
                {
                    var near = NearestName.Of(container.Text!, names, static name => name);
                    var hint = near is null ? $"it has {string.Join(", ", names)}" : $"did you mean \"{near}\"?";
                    context.Report(container, $"{workload} has no container {container}: nothing is scaled; {hint}", workload.PodSpec["containers"]);
                }
            }
        }
    }

    /// <summary>The names of all that run; null when one is not known.</summary>
    private static List<string>? Names(Node podSpec)
    {
        var names = new List<string>();
        foreach (var container in PodContainers.Running(podSpec))
        {
            if (container["name"].Text is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return PodContainers.ArePartial(podSpec) || podSpec.IsUnknown ? null : names;
    }
}

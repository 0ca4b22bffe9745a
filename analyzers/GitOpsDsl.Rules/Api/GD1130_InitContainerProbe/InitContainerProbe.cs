namespace GitOpsDsl.Rules;

/// <summary>Init containers run to their end and are not watched, unless they are sidecars (<c>validateInitContainers</c>).</summary>
internal sealed class InitContainerProbe() : ApiRule("GD1130", "Probe or hook of an init container")
{
    private static readonly string[] Watched = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "initContainers", Check);

    private static void Check(Node containers, RuleContext context)
    {
        foreach (var container in containers.Items)
        {
            var policy = container["restartPolicy"];
            if (policy.Text == "Always" || policy.IsUnknown)
            {
                continue;
            }

            foreach (var field in Watched)
            {
                if (container[field] is { Exists: true } value)
                {
                    context.ReportKey(value, $"an init container runs to its end and has no {field}: take it out, or make it a sidecar with restartPolicy: Always");
                }
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Restart rules and resize policies of containers (<c>validateContainerRestartPolicy</c>, <c>validateResizePolicy</c>).</summary>
internal sealed class UnsuitableRestartRule() : ApiRule("GD1131", "Restart rule without its policy")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.Container, "restartPolicyRules", Rules);
        on.Type(TypeNames.PodSpec, Resize);
    }

    private static void Rules(Node rules, RuleContext context)
    {
        if (rules.Count > 0 && rules.Parent["restartPolicy"].IsAbsent)
        {
            context.Report(rules, "restartPolicyRules are exceptions from the container's restartPolicy: add restartPolicy");
        }
    }

    private static void Resize(Node pod, RuleContext context)
    {
        if (pod["restartPolicy"] is not { Text: "Never" } never)
        {
            return;
        }

        foreach (var container in PodContainers.All(pod))
        {
            foreach (var policy in container["resizePolicy"].Items)
            {
                if (policy["restartPolicy"] is { Text: "RestartContainer" } restart)
                {
                    context.Report(restart, "containers of a pod that is never restarted can't be restarted to resize them: write NotRequired", never);
                }
            }
        }
    }
}

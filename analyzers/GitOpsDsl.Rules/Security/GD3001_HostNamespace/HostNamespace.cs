namespace GitOpsDsl.Rules;

/// <summary>Control <c>hostNamespaces</c> of the baseline level.</summary>
internal sealed class HostNamespace() : PodSecurityRule("GD3001", PodSecurityLevel.Baseline, "Pod shares a namespace of its node")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        Check(pod["hostNetwork"], context, "its processes reach everything that listens on the node, and no NetworkPolicy holds them: remove it and expose ports with a Service");
        Check(pod["hostPID"], context, "its processes see and may signal every process of the node: remove it");
        Check(pod["hostIPC"], context, "its processes share memory with those of the node: remove it");
    }

    private static void Check(Node field, RuleContext context, string consequence)
    {
        if (field.Boolean == true)
        {
            context.Report(field, $"{field.Name} is true, so {consequence}");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Control <c>privileged</c> of the baseline level.</summary>
internal sealed class PrivilegedContainer() : PodSecurityRule("GD3002", PodSecurityLevel.Baseline, "Privileged container")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            if (container["securityContext"]["privileged"] is { Boolean: true } privileged)
            {
                context.Report(privileged, $"{PodContainers.Describe(container)} is privileged, so whoever takes it over has the node: remove it, and add the one capability or device that it needs");
            }
        }
    }
}

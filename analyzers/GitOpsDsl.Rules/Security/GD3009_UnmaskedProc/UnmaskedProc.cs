namespace GitOpsDsl.Rules;

/// <summary>Controls <c>procMount</c> of the baseline level and <c>procMount_restricted</c>, which takes its place since Kubernetes 1.35.</summary>
internal sealed class UnmaskedProc() : PodSecurityRule("GD3009", PodSecurityLevel.Baseline, "/proc not masked")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            var procMount = container["securityContext"]["procMount"];
            if (procMount.Text is { } text && text != "Default" && (standard.Level == PodSecurityLevel.Restricted || !HasOwnUsers(pod, standard)))
            {
                context.Report(procMount, $"procMount {procMount} shows {PodContainers.Describe(container)} the parts of /proc that runtimes hide, such as /proc/kcore and the kernel's settings: remove it");
            }
        }
    }
}

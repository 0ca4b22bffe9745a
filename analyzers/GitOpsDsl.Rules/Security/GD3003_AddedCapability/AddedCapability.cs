namespace GitOpsDsl.Rules;

/// <summary>Control <c>capabilities_baseline</c>, and what <c>capabilities_restricted</c> says of <c>add</c>.</summary>
internal sealed class AddedCapability() : PodSecurityRule("GD3003", PodSecurityLevel.Baseline, "Capability added")
{
    private static readonly string[] Baseline =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
        "SETUID", "SYS_CHROOT",
    ];

    private static readonly string[] Restricted = ["NET_BIND_SERVICE"];

    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            foreach (var capability in container["securityContext"]["capabilities"]["add"].Items)
            {
                if (capability.Text is { } name && IsForbidden(name, pod, standard))
                {
                    context.Report(capability, $"{PodContainers.Describe(container)} adds the capability {name}{Danger(name)}, which {Allowed(standard)}: remove it");
                }
            }
        }
    }

    /// <summary>Where the restricted level counts, its control takes the place of baseline's, and lets Windows pods pass.</summary>
    private static bool IsForbidden(string name, Node pod, PodSecurityStandard standard) => standard.Level == PodSecurityLevel.Restricted
        ? Array.IndexOf(Restricted, name) < 0 && !IsForWindows(pod, standard)
        : Array.IndexOf(Baseline, name) < 0;

    private static string Danger(string name) => name switch
    {
        "ALL" or "SYS_ADMIN" => " (root on the node in all but name)",
        "SYS_MODULE" => " (loads code into the node's kernel)",
        "SYS_PTRACE" => " (reads the memory of other processes)",
        "NET_ADMIN" => " (rewires the network)",
        "NET_RAW" => " (forges packets)",
        _ => "",
    };

    private static string Allowed(PodSecurityStandard standard) => standard.Level == PodSecurityLevel.Restricted
        ? "the restricted level forbids (it allows NET_BIND_SERVICE alone)"
        : "the baseline level forbids";
}

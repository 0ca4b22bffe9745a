namespace GitOpsDsl.Rules;

/// <summary>Control <c>sysctls</c> of the baseline level.</summary>
internal sealed class UnsafeSysctl() : PodSecurityRule("GD3011", PodSecurityLevel.Baseline, "Sysctl outside the safe set")
{
    /// <summary>Each with the version of Kubernetes whose standard allows it first.</summary>
    private static readonly (string Name, int Since)[] Safe =
    [
        ("kernel.shm_rmid_forced", 0),
        ("net.ipv4.ip_local_port_range", 0),
        ("net.ipv4.tcp_syncookies", 0),
        ("net.ipv4.ping_group_range", 0),
        ("net.ipv4.ip_unprivileged_port_start", 0),
        ("net.ipv4.ip_local_reserved_ports", 27),
        ("net.ipv4.tcp_keepalive_time", 29),
        ("net.ipv4.tcp_fin_timeout", 29),
        ("net.ipv4.tcp_keepalive_intvl", 29),
        ("net.ipv4.tcp_keepalive_probes", 29),
        ("net.ipv4.tcp_rmem", 32),
        ("net.ipv4.tcp_wmem", 32),
    ];

    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var sysctl in pod["securityContext"]["sysctls"].Items)
        {
            var name = sysctl["name"];
            if (name.Text is { } text && !IsSafe(text, standard))
            {
                context.Report(name, $"the sysctl {name} may reach beyond the pod, to all that runs on the node, and kubelets refuse it unless told otherwise: remove it");
            }
        }
    }

    private static bool IsSafe(string name, PodSecurityStandard standard)
    {
        foreach (var safe in Safe)
        {
            if (safe.Name == name)
            {
                return standard.Minor >= safe.Since;
            }
        }

        return false;
    }
}

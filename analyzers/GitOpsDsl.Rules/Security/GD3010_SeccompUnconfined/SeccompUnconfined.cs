namespace GitOpsDsl.Rules;

/// <summary>Control <c>seccompProfile_baseline</c>: the field since Kubernetes 1.19, before that annotations, which no cluster reads any more.</summary>
internal sealed class SeccompUnconfined() : PodSecurityRule("GD3010", PodSecurityLevel.Baseline, "Seccomp switched off")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        CheckType(pod["securityContext"]["seccompProfile"]["type"], context);
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            CheckType(container["securityContext"]["seccompProfile"]["type"], context);
        }
    }

    private static void CheckType(Node type, RuleContext context)
    {
        if (type.Text is { } text && text is not ("RuntimeDefault" or "Localhost"))
        {
            context.Report(type, $"seccomp {type} leaves every system call of the node's kernel open: use RuntimeDefault");
        }
    }
}

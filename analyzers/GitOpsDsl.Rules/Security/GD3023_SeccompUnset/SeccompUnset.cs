namespace GitOpsDsl.Rules;

/// <summary>What control <c>seccompProfile_restricted</c> adds to <see cref="SeccompUnconfined"/>: a profile must be set.</summary>
internal sealed class SeccompUnset() : PodSecurityRule("GD3023", PodSecurityLevel.Restricted, "No seccomp profile")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        // A pod's profile that is there but not allowed is GD3010's matter.
        if (!pod["securityContext"]["seccompProfile"].IsAbsent || IsForWindows(pod, standard))
        {
            return;
        }

        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            if (container["securityContext"]["seccompProfile"].IsAbsent)
            {
                MissingPath.Report(pod, "securityContext.seccompProfile", context, $"{PodContainers.Describe(container)} runs without a seccomp profile unless its node gives it one, with every system call of the kernel open: set securityContext.seccompProfile.type of the pod to RuntimeDefault");
                return;
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Control <c>allowPrivilegeEscalation</c> of the restricted level.</summary>
internal sealed class PrivilegeEscalation() : PodSecurityRule("GD3021", PodSecurityLevel.Restricted, "Privilege escalation allowed")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        if (IsForWindows(pod, standard))
        {
            return;
        }

        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            var allowed = container["securityContext"]["allowPrivilegeEscalation"];
            if (allowed.Boolean == true)
            {
                context.Report(allowed, Message(container));
            }
            else if (allowed.IsAbsent)
            {
                MissingPath.Report(container, "securityContext.allowPrivilegeEscalation", context, Message(container));
            }
        }
    }

    private static string Message(Node container) =>
        $"{PodContainers.Describe(container)} may gain privileges that it was not started with, through any setuid program in its image: set securityContext.allowPrivilegeEscalation to false";
}

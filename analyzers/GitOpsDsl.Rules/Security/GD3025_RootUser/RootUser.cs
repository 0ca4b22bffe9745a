namespace GitOpsDsl.Rules;

/// <summary>Control <c>runAsUser</c> of the restricted level.</summary>
internal sealed class RootUser() : PodSecurityRule("GD3025", PodSecurityLevel.Restricted, "Runs as root")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        if (HasOwnUsers(pod, standard))
        {
            return;
        }

        CheckUser(pod["securityContext"]["runAsUser"], context);
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            CheckUser(container["securityContext"]["runAsUser"], context);
        }
    }

    private static void CheckUser(Node user, RuleContext context)
    {
        if (user.Integer == 0)
        {
            context.Report(user, "runAsUser 0 is root, for the node's kernel too: use a number of its own, such as 10001");
        }
    }
}

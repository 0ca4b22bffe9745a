namespace GitOpsDsl.Rules;

/// <summary>Settings of a container's privileges that exclude one another (<c>ValidateSecurityContext</c>).</summary>
internal sealed class ContradictoryPrivilege() : ApiRule("GD1132", "Privileges that contradict one another")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.SecurityContext, Check);
        on.Type(TypeNames.PodSpec, ProcMount);
    }

    private static void Check(Node security, RuleContext context)
    {
        if (security["allowPrivilegeEscalation"] is not { Boolean: false } escalation)
        {
            return;
        }

        if (security["privileged"] is { Boolean: true } privileged)
        {
            context.Report(privileged, "privileged and allowPrivilegeEscalation: false exclude one another: take one out", escalation);
        }

        foreach (var capability in security["capabilities"]["add"].Items)
        {
            if (capability.Text == "CAP_SYS_ADMIN")
            {
                context.Report(capability, "CAP_SYS_ADMIN and allowPrivilegeEscalation: false exclude one another: take one out", escalation);
            }
        }
    }

    private static void ProcMount(Node pod, RuleContext context)
    {
        var hostUsers = pod["hostUsers"];
        if (hostUsers.Boolean == false || hostUsers.IsUnknown)
        {
            return;
        }

        foreach (var container in PodContainers.All(pod))
        {
            if (container["securityContext"]["procMount"] is { Text: "Unmasked" } mount)
            {
                context.Report(mount, "an unmasked /proc needs a user namespace of its own: add hostUsers: false to the pod");
            }
        }
    }
}

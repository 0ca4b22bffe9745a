namespace GitOpsDsl.Rules;

/// <summary>A declared port 22 says that an SSH server runs in the container.</summary>
internal sealed class SshPort() : Rule("GD3046", RuleCategory.Security, Severity.Warning, "SSH server in a container")
{
    private const long Ssh = 22;

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ContainerPort, "containerPort", Check);

    private static void Check(Node port, RuleContext context)
    {
        if (port.Integer == Ssh && port.Parent["protocol"] is var protocol && (protocol.IsAbsent || protocol.Text == "TCP"))
        {
            context.Report(port, "containerPort 22 is SSH, a way in that RBAC and audit logs don't see: remove it and use kubectl exec or kubectl debug");
        }
    }
}

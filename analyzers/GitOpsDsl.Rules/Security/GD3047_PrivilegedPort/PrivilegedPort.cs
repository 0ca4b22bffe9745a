namespace GitOpsDsl.Rules;

/// <summary>A port that only root may bind, where the runtime has not changed that.</summary>
internal sealed class PrivilegedPort() : Rule("GD3047", RuleCategory.Security, Severity.None, "Port below 1024")
{
    private const long LeastOpen = 1024;

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ContainerPort, "containerPort", Check);

    private static void Check(Node port, RuleContext context)
    {
        if (port.Integer is > 0 and < LeastOpen)
        {
            context.Report(port, $"containerPort {port} may need root or NET_BIND_SERVICE: listen on a port from 1024 on, and let the Service map {port} to it");
        }
    }
}

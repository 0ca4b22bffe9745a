namespace GitOpsDsl.Rules;

/// <summary>A Service that opens a port on every node.</summary>
internal sealed class NodePortService() : Rule("GD3251", RuleCategory.Security, Severity.Warning, "Service opens a port on every node")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ServiceSpec, "type", Check);

    private static void Check(Node type, RuleContext context)
    {
        if (type.Text == "NodePort")
        {
            context.Report(type, "NodePort opens a port on every address of every node, past load balancers and their firewalls: use ClusterIP behind an Ingress or a Gateway");
        }
    }
}

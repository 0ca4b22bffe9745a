namespace GitOpsDsl.Rules;

/// <summary>A Service that has the cloud make a load balancer of its own.</summary>
internal sealed class LoadBalancerService() : Rule("GD3253", RuleCategory.Security, Severity.None, "Service with a load balancer open to all")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ServiceSpec, "type", Check);

    private static void Check(Node type, RuleContext context)
    {
        if (type.Text == "LoadBalancer" && type.Parent["loadBalancerSourceRanges"].IsZero)
        {
            context.Report(type, "LoadBalancer may give the Service a public address that anyone reaches: list who may in loadBalancerSourceRanges, or use ClusterIP behind an Ingress or a Gateway");
        }
    }
}

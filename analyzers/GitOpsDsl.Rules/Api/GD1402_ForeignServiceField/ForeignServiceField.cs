namespace GitOpsDsl.Rules;

/// <summary>Fields of a Service that belong to another type (<c>validateService</c> and what it calls).</summary>
internal sealed class ForeignServiceField() : ApiRule("GD1402", "Field that this type of Service does not have")
{
    private static readonly string[] LoadBalancer = ["allocateLoadBalancerNodePorts", "loadBalancerClass", "loadBalancerSourceRanges"];
    private static readonly string[] Addressed = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Service, "spec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (ServiceTypes.Of(spec) is not { } type)
        {
            return;
        }

        if (type != "LoadBalancer")
        {
            Forbid(spec, LoadBalancer, type, "LoadBalancer", context);
        }

        switch (type)
        {
            case "ExternalName":
                Forbid(spec, Addressed, type, "ClusterIP", context);
                break;
            case "ClusterIP":
                NodePorts(spec, context);
                break;
            default:
                if (spec["clusterIP"] is { Text: "None" } headless)
                {
                    context.Report(
                        headless,
                        $"a Service of type {type} needs an address in the cluster: take clusterIP out, or write type ClusterIP");
                }

                break;
        }

        Traffic(spec, type, context);
    }

    private static void Forbid(Node spec, string[] fields, string type, string owner, RuleContext context)
    {
        foreach (var field in fields)
        {
            if (spec[field] is { IsUnknown: false } value && (value.IsString || value.IsList ? !value.IsZero : value.Exists))
            {
                context.ReportKey(
                    value,
                    $"{field} belongs to type {owner}, and this Service is of type {type}: take it out, or change the type");
            }
        }
    }

    private static void NodePorts(Node spec, RuleContext context)
    {
        foreach (var port in spec["ports"].Items)
        {
            if (port["nodePort"] is { Integer: not null and not 0 } nodePort)
            {
                context.ReportKey(nodePort, "a Service of type ClusterIP has no node ports: take nodePort out, or write type NodePort");
            }
        }
    }

    private static void Traffic(Node spec, string type, RuleContext context)
    {
        var policy = spec["externalTrafficPolicy"];
        var isExternal = type is "LoadBalancer" or "NodePort"
            || (type == "ClusterIP" && (spec["externalIPs"].Count > 0 || spec["externalIPs"].IsPartial));
        if (!isExternal && policy is { IsZero: false, IsUnknown: false })
        {
            context.ReportKey(
                policy,
                $"no traffic from outside reaches a Service of type {type}: take externalTrafficPolicy out, or change the type");
        }

        if (spec["healthCheckNodePort"] is { Integer: not null and not 0 } port
            && (type != "LoadBalancer" || !(policy.IsUnknown || policy.Text == "Local")))
        {
            context.ReportKey(
                port,
                "health is asked for only at a LoadBalancer with externalTrafficPolicy: Local: take healthCheckNodePort out");
        }
    }
}

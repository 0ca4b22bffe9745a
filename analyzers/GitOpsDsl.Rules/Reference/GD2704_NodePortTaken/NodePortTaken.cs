namespace GitOpsDsl.Rules;

/// <summary>One port of all nodes for two Services: the allocator refuses the second (<c>provided port is already allocated</c>).</summary>
internal sealed class NodePortTaken() : ReferenceRule("GD2704", "Node port of two Services")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new NodesByText();
        foreach (var service in environment.OfKind("", "Service"))
        {
            foreach (var port in service.Spec["ports"].Items)
            {
                Check(service, port["nodePort"], seen, context);
            }

            Check(service, service.Spec["healthCheckNodePort"], seen, context);
        }
    }

    private static void Check(EnvironmentObject service, Node port, NodesByText seen, RuleContext context)
    {
        // 0 leaves it to the cluster.
        if (port.Integer is null or 0 || seen.TryAdd(port.ToString(), port, out var first))
        {
            return;
        }

        var other = ObjectRoots.Of(first);
        if (other != service.Root)
        {
            context.Report(
                port,
                $"Service \"{ObjectId.Of(other).Name}\" has the port {port} of the nodes already: this one is refused; use another, or leave it to the cluster",
                first);
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>One port of all nodes for two Services: the allocator refuses the second (<c>provided port is already allocated</c>).</summary>
internal sealed class NodePortTaken() : ReferenceRule("GD2704", "Node port of two Services")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new Dictionary<long, (EnvironmentObject Service, Node Port)>();
        foreach (var service in environment.OfKind("", "Service"))
        {
            foreach (var port in service.Spec["ports"].Items)
            {
                Check(service, port["nodePort"], seen, context);
            }

            Check(service, service.Spec["healthCheckNodePort"], seen, context);
        }
    }

    private static void Check(
        EnvironmentObject service, Node port, Dictionary<long, (EnvironmentObject Service, Node Port)> seen, RuleContext context)
    {
        // 0 leaves it to the cluster.
        if (port.Integer is not { } number || number == 0)
        {
            return;
        }

        if (!seen.TryGetValue(number, out var first))
        {
            seen.Add(number, (service, port));
        }
        else if (first.Service != service)
        {
            context.Report(
                port,
                $"Service \"{first.Service.Name}\" has the port {port} of the nodes already: this one is refused; use another, or leave it to the cluster",
                first.Port);
        }
    }
}

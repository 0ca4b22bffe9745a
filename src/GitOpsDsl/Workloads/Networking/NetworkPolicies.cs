namespace GitOpsDsl;

/// <summary>
/// Who may reach a workload's pods: the pods of its own namespace and, where it has a host, the ingress controller's. What it may reach is
/// open unless the workload says otherwise.
/// </summary>
internal static class NetworkPolicies
{
    private const string NamespaceName = "kubernetes.io/metadata.name";

    /// <param name="lowering">Where the policy is added.</param>
    /// <param name="port">The port that is open; null when nothing may reach the pods.</param>
    /// <param name="exposed">Whether it is reached from outside.</param>
    public static void Add(Lowering lowering, int? port, bool exposed)
    {
        lowering.Add(new NetworkPolicy
        {
            Metadata = lowering.Metadata(),
            Spec = new()
            {
                PodSelector = new() { MatchLabels = lowering.Selector },
                PolicyTypes = [PolicyType.Ingress, PolicyType.Egress],
                Ingress = port is { } open ? [Ingress(lowering, open, exposed)] : [],
                Egress = [new()],
            },
        });
    }

    private static NetworkPolicyIngressRule Ingress(Lowering lowering, int port, bool exposed)
    {
        var from = new List<NetworkPolicyPeer> { new() { PodSelector = new() } };
        if (exposed)
        {
            from.Add(new() { NamespaceSelector = new() { MatchLabels = new() { [NamespaceName] = RouterNamespace(lowering.Environment.Routing) } } });
        }

        return new() { From = [.. from], Ports = [new() { Port = port, Protocol = Protocol.TCP }] };
    }

    private static string RouterNamespace(Routing routing) => routing switch
    {
        IngressRouting ingress => ingress.ControllerNamespace,
        GatewayRouting gateway => gateway.GatewayNamespace,
        _ => throw new InvalidOperationException($"{routing.GetType().Name} is no routing that is known here"),
    };
}

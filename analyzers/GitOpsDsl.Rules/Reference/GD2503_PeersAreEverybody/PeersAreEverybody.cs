namespace GitOpsDsl.Rules;

/// <summary>A list of peers with nothing in it, which means all of them.</summary>
internal sealed class PeersAreEverybody() : ReferenceRule("GD2503", "NetworkPolicy with an empty list of peers", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.networking.v1.NetworkPolicyIngressRule", "from", Check);
        on.Field("io.k8s.api.networking.v1.NetworkPolicyEgressRule", "to", Check);
    }

    private static void Check(Node peers, RuleContext context)
    {
        if (peers.IsList && peers.IsZero)
        {
            var list = peers.Parent.Parent;
            context.Report(
                peers,
                $"an empty list in {peers.Name} is everybody, inside the cluster and outside: leave {peers.Name} out if that is meant; for nobody make {list.Name} an empty list");
        }
    }
}

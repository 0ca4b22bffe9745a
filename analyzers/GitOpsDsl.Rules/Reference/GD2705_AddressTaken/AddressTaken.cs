namespace GitOpsDsl.Rules;

/// <summary>One address for two Services.</summary>
internal sealed class AddressTaken() : ReferenceRule("GD2705", "Address of two Services")
{
    /// <summary>By these, load balancers let several Services have one address.</summary>
    private static readonly string[] Sharing =
        ["metallb.io/allow-shared-ip", "metallb.universe.tf/allow-shared-ip", "lbipam.cilium.io/sharing-key", "kube-vip.io/loadbalancerIPs"];

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new NodesByText();
        foreach (var service in environment.OfKind("", "Service"))
        {
            Check(service, service.Spec["clusterIP"], seen, context);
            foreach (var address in service.Spec["clusterIPs"].Items)
            {
                Check(service, address, seen, context);
            }

            if (!MayShare(service.Metadata["annotations"]))
            {
                Check(service, service.Spec["loadBalancerIP"], seen, context);
            }
        }
    }

    private static void Check(EnvironmentObject service, Node address, NodesByText seen, RuleContext context)
    {
        if (address.Text is null or "" or "None" || seen.TryAdd(address.Text, address, out var first))
        {
            return;
        }

        var other = ObjectRoots.Of(first);
        if (other != service.Root)
        {
            context.Report(
                address,
                $"Service \"{ObjectId.Of(other).Name}\" has the address {address} already: this one is refused, or never gets it; use another, or leave it to the cluster",
                first);
        }
    }

    private static bool MayShare(Node annotations)
    {
        foreach (var name in Sharing)
        {
            if (!annotations[name].IsAbsent)
            {
                return true;
            }
        }

        return false;
    }
}

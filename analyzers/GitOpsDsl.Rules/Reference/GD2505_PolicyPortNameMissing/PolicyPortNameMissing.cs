namespace GitOpsDsl.Rules;

/// <summary>A named port in a NetworkPolicy that the pods it is about don't declare.</summary>
internal sealed class PolicyPortNameMissing() : ReferenceRule("GD2505", "NetworkPolicy port name that the pods don't have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var rule in PolicyRules.In(environment))
        {
            foreach (var port in rule.Ports.Items)
            {
                var name = port["port"];
                if (!name.IsString || name.IsZero || PodPorts.ProtocolOf(port) is not { } protocol)
                {
                    continue;
                }

                // What comes in comes to the policy's own pods, what goes out to those of its peers.
                var declared = rule.IsIngress
                    ? Declares(environment, rule.Policy.Object.Namespace, rule.Policy.Selector, name, protocol)
                    : PeersDeclare(environment, rule.Policy, rule.Peers, name, protocol);
                if (declared == Certainty.No)
                {
                    context.Report(
                        name, $"no pod that this is about has a {protocol} port named {name}: nothing is let through; use a name that they declare, or the number");
                }
            }
        }
    }

    private static Certainty PeersDeclare(RuleEnvironment environment, NetworkPolicy policy, Node peers, Node name, string protocol)
    {
        var result = peers.IsZero || peers.IsPartial ? Certainty.Maybe : Certainty.No;
        foreach (var peer in peers.Items)
        {
            var declared = peer["podSelector"].IsMap && PolicyRules.NamespaceOf(environment, policy, peer) is { } @namespace
                ? Declares(environment, @namespace, LabelSelector.Of(peer["podSelector"]), name, protocol)
                : Certainty.Maybe;
            result = declared > result ? declared : result;
        }

        return result;
    }

    /// <summary>Some pod does. Where none is selected, another rule has said so.</summary>
    private static Certainty Declares(RuleEnvironment environment, string @namespace, LabelSelector selector, Node name, string protocol)
    {
        var result = Certainty.No;
        var any = false;
        foreach (var pods in Workloads.Of(environment).Select(@namespace, selector))
        {
            var declared = PodPorts.Declares(pods.Workload.PodSpec, name, protocol);
            if (declared == Certainty.Yes)
            {
                return declared;
            }

            any = true;
            result = declared > result || !pods.IsCertain ? Certainty.Maybe : result;
        }

        return any ? result : Certainty.Maybe;
    }
}

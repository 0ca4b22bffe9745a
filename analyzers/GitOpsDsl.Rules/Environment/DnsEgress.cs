namespace GitOpsDsl.Rules;

/// <summary>Which workloads a NetworkPolicy lets ask a name server. Policies add up: one that allows it is enough.</summary>
internal sealed class DnsEgress
{
    private readonly HashSet<Workload> _allowed = new(ByReference<Workload>.Comparer);

    private DnsEgress(RuleEnvironment environment)
    {
        foreach (var policy in NetworkPolicy.In(environment))
        {
            if (policy.IsEgress != Certainty.No && MayAllow(policy.Object))
            {
                foreach (var pods in Workloads.Of(environment).Select(policy.Object.Namespace, policy.Selector))
                {
                    _allowed.Add(pods.Workload);
                }
            }
        }
    }

    public static DnsEgress Of(RuleEnvironment environment) => environment.Index(static environment => new DnsEgress(environment));

    public bool MayAsk(Workload workload) => _allowed.Contains(workload);

    /// <summary>Some rule has port 53, by number, in a range or by a name; or all ports, to more than pods of the same namespace.</summary>
    private static bool MayAllow(EnvironmentObject policy)
    {
        var rules = policy.Spec["egress"];
        foreach (var rule in rules.Items)
        {
            var ports = rule["ports"];
            if (ports.IsZero ? ReachesOut(rule["to"], policy.Namespace) : HasDns(ports))
            {
                return true;
            }
        }

        return rules.IsPartial;
    }

    private static bool ReachesOut(Node peers, string @namespace)
    {
        foreach (var peer in peers.Items)
        {
            if (!peer["namespaceSelector"].IsAbsent || !peer["ipBlock"].IsAbsent)
            {
                return true;
            }
        }

        return peers.IsZero || peers.IsPartial || @namespace == "kube-system";
    }

    private static bool HasDns(Node ports)
    {
        foreach (var port in ports.Items)
        {
            var (first, last) = (port["port"], port["endPort"]);
            if (first.Integer is not { } number || last.IsUnknown || (number <= 53 && 53 <= (last.Integer ?? number)))
            {
                // A name may be that of a DNS port; no port is every port.
                return true;
            }
        }

        return ports.IsPartial;
    }
}

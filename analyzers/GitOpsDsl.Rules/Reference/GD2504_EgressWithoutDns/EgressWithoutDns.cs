namespace GitOpsDsl.Rules;

/// <summary>Pods that may reach some places, and no name server to find them by.</summary>
internal sealed class EgressWithoutDns() : ReferenceRule("GD2504", "Egress policy without DNS")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var dns = DnsEgress.Of(environment);
        foreach (var policy in NetworkPolicy.In(environment))
        {
            var rules = policy.Object.Spec["egress"];
            if (policy.IsEgress != Certainty.Yes || !rules.IsList || rules.Count == 0)
            {
                continue;
            }

            foreach (var pods in Workloads.Of(environment).Select(policy.Object.Namespace, policy.Selector))
            {
                if (pods.IsCertain && !dns.MayAsk(pods.Workload))
                {
                    context.Report(
                        rules,
                        $"the pods of {pods.Workload} may not reach port 53: no name resolves, and what this lets out is never found; let out 53/UDP and 53/TCP",
                        pods.Workload.Object.Metadata["name"]);
                    break;
                }
            }
        }
    }
}

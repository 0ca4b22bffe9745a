namespace GitOpsDsl.Rules;

/// <summary>Walks the rules and peers of NetworkPolicies, both ways.</summary>
internal static class PolicyRules
{
    /// <summary>Each rule, of whichever direction.</summary>
    public static IEnumerable<PolicyRule> In(RuleEnvironment environment)
    {
        foreach (var policy in NetworkPolicy.In(environment))
        {
            for (var egress = 0; egress < 2; egress++)
            {
                var rules = policy.Object.Spec[egress == 0 ? "ingress" : "egress"];
                foreach (var rule in rules.Items)
                {
                    yield return new PolicyRule(policy, rule, isIngress: egress == 0);
                }
            }
        }
    }

    /// <summary>
    /// The namespace whose pods a peer's <c>podSelector</c> selects: that of the policy, or the one that <c>namespaceSelector</c> names by
    /// the label that every Namespace has. Null when it may be others, or none that the environment renders.
    /// </summary>
    public static string? NamespaceOf(RuleEnvironment environment, NetworkPolicy policy, Node peer)
    {
        var selector = peer["namespaceSelector"];
        if (selector.IsAbsent)
        {
            return policy.Object.Namespace;
        }

        var name = selector["matchLabels"]["kubernetes.io/metadata.name"].Text;
        return name is not null && environment.Renders(name) ? name : null;
    }
}

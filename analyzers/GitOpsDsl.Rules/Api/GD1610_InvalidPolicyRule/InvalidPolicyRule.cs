namespace GitOpsDsl.Rules;

/// <summary>A rule is about resources or about URLs (<c>ValidatePolicyRule</c>).</summary>
internal sealed class InvalidPolicyRule() : ApiRule("GD1610", "RBAC rule that grants nothing")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.rbac.v1.PolicyRule", Check);
        on.Field("io.k8s.api.rbac.v1.Role", "rules", Role);
    }

    private static void Check(Node rule, RuleContext context)
    {
        var urls = rule["nonResourceURLs"];
        var groups = rule["apiGroups"];
        var resources = rule["resources"];
        if (urls.Count > 0)
        {
            if (groups.Count > 0 || resources.Count > 0 || rule["resourceNames"].Count > 0)
            {
                context.Report(urls, "a rule is about URLs or about resources: split it into two");
            }

            return;
        }

        if (urls.IsUnknown || urls.IsPartial)
        {
            return;
        }

        if (groups.IsZero)
        {
            context.ReportMissing(rule, "apiGroups", "a rule about resources says of which API groups: add apiGroups, [\"\"] for the core group");
        }

        if (resources.IsZero)
        {
            context.ReportMissing(rule, "resources", "a rule about resources says about which: add resources");
        }
    }

    private static void Role(Node rules, RuleContext context)
    {
        foreach (var rule in rules.Items)
        {
            if (rule["nonResourceURLs"] is { Count: > 0 } urls)
            {
                context.Report(urls, "URLs belong to no namespace: only a ClusterRole can grant them");
            }
        }
    }
}

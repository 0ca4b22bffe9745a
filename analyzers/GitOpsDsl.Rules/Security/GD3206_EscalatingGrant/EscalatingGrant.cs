namespace GitOpsDsl.Rules;

/// <summary>Grants with which a subject can give itself more than was granted.</summary>
internal sealed class EscalatingGrant() : Rule("GD3206", RuleCategory.Security, Severity.Warning, "Grant that leads to more")
{
    private const string Rbac = "rbac.authorization.k8s.io";
    private const string Certificates = "certificates.k8s.io";
    private const string Admission = "admissionregistration.k8s.io";

    private static readonly string[] Writing = ["create", "patch", "update"];
    private static readonly string[] Changing = ["patch", "update"];

    private static readonly (string Group, string Resource, string[] Verbs, string Consequence)[] Grants =
    [
        ("", "users", ["impersonate"], "act as any user"),
        ("", "groups", ["impersonate"], "act as a member of any group, system:masters included"),
        ("", "serviceaccounts", ["impersonate"], "act as any ServiceAccount"),
        ("", "serviceaccounts/token", ["create"], "make a token of any ServiceAccount"),
        (Rbac, "roles", ["bind", "escalate"], "grant rights that they don't have"),
        (Rbac, "clusterroles", ["bind", "escalate"], "grant rights that they don't have"),
        ("", "nodes/proxy", ["create", "get"], "run programs in any pod through the kubelet, past the audit log"),
        (Certificates, "certificatesigningrequests/approval", Changing, "approve certificates, and with one be any user"),
        (Certificates, "signers", ["approve", "sign"], "sign certificates, and with one be any user"),
        (Admission, "mutatingwebhookconfigurations", Writing, "see and change every object on its way in, secrets included"),
        (Admission, "validatingwebhookconfigurations", Writing, "see every object on its way in, secrets included"),
        ("", "services/status", Changing, "draw traffic for any address to a Service of theirs (CVE-2020-8554)"),
    ];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PolicyRule, Check);

    private static void Check(Node rule, RuleContext context)
    {
        var grant = new RbacGrant(rule);
        if (grant.IsScoped)
        {
            return;
        }

        foreach (var (group, name, verbs, consequence) in Grants)
        {
            if (grant.HasAnyVerb(verbs) && grant.Resource(group, name) is { Exists: true } resource)
            {
                context.Report(resource, $"with {name} and the verb {grant.AnyVerb(verbs)} the subjects can {consequence}: leave it out, or name what they need in resourceNames");
            }
        }
    }
}

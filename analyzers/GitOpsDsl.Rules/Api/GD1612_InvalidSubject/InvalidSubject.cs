namespace GitOpsDsl.Rules;

/// <summary>To whom a binding grants (<c>ValidateRoleBindingSubject</c>).</summary>
internal sealed class InvalidSubject() : ApiRule("GD1612", "Subject that can't be")
{
    private const string Group = "rbac.authorization.k8s.io";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.rbac.v1.Subject", Check);
        on.Field("io.k8s.api.rbac.v1.ClusterRoleBinding", "subjects", ClusterWide);
    }

    private static void Check(Node subject, RuleContext context)
    {
        var name = subject["name"];
        var group = subject["apiGroup"];
        switch (subject["kind"].Text)
        {
            case "ServiceAccount":
                if (name.Text is { Length: > 0 } account && !DnsName.IsSubdomain(account))
                {
                    context.Report(name, $"\"{account}\" can't be a ServiceAccount: lower-case letters, digits, '-' and '.', a letter or digit first and last{NameSuggestion.Of(account, DnsName.IsSubdomain)}");
                }

                if (group.Text is { Length: > 0 })
                {
                    context.Report(group, "a ServiceAccount is of the core group: take apiGroup out");
                }

                break;
            case "User" or "Group" when group.Text is { Length: > 0 } other && other != Group:
                context.Report(group, $"users and groups are of {Group}, not of \"{other}\": leave apiGroup out");
                break;
        }
    }

    private static void ClusterWide(Node subjects, RuleContext context)
    {
        foreach (var subject in subjects.Items)
        {
            if (subject["kind"].Text == "ServiceAccount" && subject["namespace"].IsZero)
            {
                context.ReportMissing(subject, "namespace", "a binding for the whole cluster is in no namespace: say in which the ServiceAccount is");
            }
        }
    }
}

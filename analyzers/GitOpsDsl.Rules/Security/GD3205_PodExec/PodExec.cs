namespace GitOpsDsl.Rules;

/// <summary>Running a program in a container that is there already.</summary>
internal sealed class PodExec() : Rule("GD3205", RuleCategory.Security, Severity.Warning, "Programs can be run in any pod")
{
    private static readonly string[] Opening = ["create", "get"];
    private static readonly string[] Changing = ["patch", "update"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PolicyRule, Check);

    private static void Check(Node rule, RuleContext context)
    {
        var grant = new RbacGrant(rule);
        if (grant.IsScoped)
        {
            return;
        }

        if (grant.HasAnyVerb(Opening))
        {
            Report(grant.Resource("", "pods/exec"), context);
            Report(grant.Resource("", "pods/attach"), context);
        }

        if (grant.HasAnyVerb(Changing))
        {
            Report(grant.Resource("", "pods/ephemeralcontainers"), context);
        }
    }

    private static void Report(Node resource, RuleContext context)
    {
        if (resource.Exists)
        {
            context.Report(resource, $"{resource.Text} gives a shell in every pod of the namespace, with its account, secrets and network, past every review: leave it out, or bind it for as long as someone debugs");
        }
    }
}

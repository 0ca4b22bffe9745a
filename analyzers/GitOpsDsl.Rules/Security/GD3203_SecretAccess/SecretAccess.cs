namespace GitOpsDsl.Rules;

/// <summary>Secrets can be read by getting, listing or watching them; naming those that are needed is the way out.</summary>
internal sealed class SecretAccess() : Rule("GD3203", RuleCategory.Security, Severity.Warning, "All secrets can be read")
{
    private static readonly string[] Reading = ["get", "list", "watch"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PolicyRule, Check);

    private static void Check(Node rule, RuleContext context)
    {
        var grant = new RbacGrant(rule);
        var secrets = grant.Resource("", "secrets");
        if (secrets.Exists && grant.HasAnyVerb(Reading) && !grant.IsScoped)
        {
            var reach = context.Kind is { Namespaced: true } ? "namespace" : "cluster (or of the namespace in which it is bound)";
            context.Report(secrets, $"this role reads every secret of the {reach}, tokens of other accounts included: list those that it needs in resourceNames");
        }
    }
}

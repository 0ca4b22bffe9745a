namespace GitOpsDsl.Rules;

/// <summary>What is granted to the account <c>default</c> is granted to each pod that names none.</summary>
internal sealed class DefaultAccountBound() : Rule("GD3208", RuleCategory.Security, Severity.Warning, "Role granted to the default ServiceAccount")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Subject, "name", Check);

    private static void Check(Node name, RuleContext context)
    {
        if (name.Text == "default" && name.Parent["kind"].Text == "ServiceAccount")
        {
            context.Report(name, "every pod of the namespace that names no ServiceAccount runs as default and gets this role: make an account for the program that needs it, and bind that");
        }
    }
}

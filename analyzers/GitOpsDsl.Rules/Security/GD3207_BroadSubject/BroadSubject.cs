namespace GitOpsDsl.Rules;

/// <summary>Users and groups that stand for everyone, or for more than anyone should be.</summary>
internal sealed class BroadSubject() : Rule("GD3207", RuleCategory.Security, Severity.Warning, "Role granted to everyone")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Subject, "name", Check);

    private static void Check(Node name, RuleContext context)
    {
        if (name.Parent["kind"].Text is "User" or "Group" && name.Text is { } text && WhoIs(text) is { } who)
        {
            context.Report(name, $"{name} is {who}: bind the role to the accounts and groups that need it");
        }
    }

    private static string? WhoIs(string subject) => subject switch
    {
        "system:anonymous" or "system:unauthenticated" => "whoever reaches the API server, without logging in",
        "system:authenticated" => "everyone who can log in, with some clouds anyone who has an account there",
        "system:serviceaccounts" => "every pod of the cluster that has a token",
        "system:masters" => "a group that no role and no webhook can hold back, and that can't be taken from whoever has its certificate",
        _ => null,
    };
}

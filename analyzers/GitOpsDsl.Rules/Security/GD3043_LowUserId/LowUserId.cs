namespace GitOpsDsl.Rules;

/// <summary>A user or group id that the node may know too; 0 is <see cref="RootUser"/> and <see cref="RootGroup"/>.</summary>
internal sealed class LowUserId() : Rule("GD3043", RuleCategory.Security, Severity.None, "User or group id below 10000")
{
    private const long LeastOwn = 10000;

    public override void Subscribe(RuleSubscriptions on)
    {
        foreach (var field in new[] { "runAsUser", "runAsGroup" })
        {
            on.Field(TypeNames.PodSecurityContext, field, Check);
            on.Field(TypeNames.SecurityContext, field, Check);
        }
    }

    private static void Check(Node id, RuleContext context)
    {
        if (id.Integer is > 0 and < LeastOwn)
        {
            context.Report(id, $"{id.Name} {id} may be a user of the node too, whose files and processes a container that breaks out would own: use a number from 10000 on");
        }
    }
}

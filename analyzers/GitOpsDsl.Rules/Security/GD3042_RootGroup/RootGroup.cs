namespace GitOpsDsl.Rules;

/// <summary>The primary, file system and supplementary groups of a pod; its user is <see cref="RootUser"/>.</summary>
internal sealed class RootGroup() : Rule("GD3042", RuleCategory.Security, Severity.Warning, "Runs with root's group")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.PodSecurityContext, "runAsGroup", Check);
        on.Field(TypeNames.PodSecurityContext, "fsGroup", Check);
        on.Field(TypeNames.PodSecurityContext, "supplementalGroups", CheckEach);
        on.Field(TypeNames.SecurityContext, "runAsGroup", Check);
    }

    private static void Check(Node group, RuleContext context)
    {
        if (group.Integer == 0)
        {
            context.Report(group, $"{Name(group)} 0 is root's group, which owns much of an image's files and, with a volume of the node, of the node's: use a number of its own, such as 10001");
        }
    }

    private static void CheckEach(Node groups, RuleContext context)
    {
        foreach (var group in groups.Items)
        {
            Check(group, context);
        }
    }

    private static string Name(Node group) => group.Parent.IsList ? group.Parent.Name : group.Name;
}

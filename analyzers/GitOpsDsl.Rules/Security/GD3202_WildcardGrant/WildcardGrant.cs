namespace GitOpsDsl.Rules;

/// <summary>A star in a rule grants what will be added later, too.</summary>
internal sealed class WildcardGrant() : Rule("GD3202", RuleCategory.Security, Severity.Warning, "Role with a wildcard")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.PolicyRule, "verbs", Check);
        on.Field(TypeNames.PolicyRule, "resources", Check);
        on.Field(TypeNames.PolicyRule, "nonResourceURLs", Check);
    }

    private static void Check(Node list, RuleContext context)
    {
        foreach (var item in list.Items)
        {
            if (item.Text is "*" or "*/*")
            {
                context.Report(item, $"{item} in {list.Name} grants everything there is and whatever is added later: list what is needed");
            }
        }
    }
}

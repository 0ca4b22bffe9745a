namespace GitOpsDsl.Rules;

/// <summary>A NetworkPolicy that guards no pod.</summary>
internal sealed class PolicySelectsNothing() : ReferenceRule("GD2501", "NetworkPolicy that selects no pod")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var policy in NetworkPolicy.In(environment))
        {
            if (policy.Selector.Node.IsMap && UnmatchedSelector.IsSure(environment, policy.Object.Namespace, policy.Selector))
            {
                UnmatchedSelector.Report(
                    context, environment, policy.Object.Namespace, policy.Selector, "the policy guards nothing, and the pods it was meant for stay open");
            }
        }
    }
}

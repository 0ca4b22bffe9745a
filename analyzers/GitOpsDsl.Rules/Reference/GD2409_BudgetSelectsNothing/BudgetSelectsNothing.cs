namespace GitOpsDsl.Rules;

/// <summary>A disruption budget that no pod is under.</summary>
internal sealed class BudgetSelectsNothing() : ReferenceRule("GD2409", "Disruption budget that selects no pod")
{
    private const string Effect = "the budget protects nothing";

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var budget in DisruptionBudgets.Of(environment).All)
        {
            var selector = budget.Spec["selector"];
            if (budget.Spec.IsMap && selector.IsAbsent)
            {
                context.ReportMissing(budget.Spec, "selector", $"without a selector no pod is selected: {Effect}; an empty one, {{}}, selects all");
            }
            else if (selector.IsMap && UnmatchedSelector.IsSure(environment, budget.Namespace, LabelSelector.Of(selector)))
            {
                UnmatchedSelector.Report(context, environment, budget.Namespace, LabelSelector.Of(selector), Effect);
            }
        }
    }
}

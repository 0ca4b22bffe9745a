namespace GitOpsDsl.Rules;

/// <summary>A PodDisruptionBudget that says nothing; the API server takes it.</summary>
internal sealed class BudgetWithoutLimit() : ReliabilityRule("GD4203", "Disruption budget without a limit")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodDisruptionBudgetSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (spec["minAvailable"].IsAbsent && spec["maxUnavailable"].IsAbsent)
        {
            context.ReportMissing(spec, "maxUnavailable", "the budget has neither minAvailable nor maxUnavailable, so it protects nothing: set maxUnavailable to 1");
        }
    }
}

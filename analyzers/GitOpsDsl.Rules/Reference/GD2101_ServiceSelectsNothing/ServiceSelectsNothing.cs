namespace GitOpsDsl.Rules;

/// <summary>A Service whose selector matches the pods of no workload in its namespace.</summary>
internal sealed class ServiceSelectsNothing() : ReferenceRule("GD2101", "Service that selects no pod")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var service in SelectingService.In(environment))
        {
            if (UnmatchedSelector.IsSure(environment, service.Object.Namespace, service.Selector))
            {
                UnmatchedSelector.Report(context, environment, service.Object.Namespace, service.Selector, "the Service has no endpoints");
            }
        }
    }
}

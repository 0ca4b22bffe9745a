namespace GitOpsDsl.Rules;

/// <summary>A workload whose selector matches the pods of another one in its namespace.</summary>
internal sealed class OverlappingSelectors() : ReferenceRule("GD2410", "Selector that matches another workload's pods")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        foreach (var workload in workloads.All)
        {
            var selector = workload.Selector;
            if (!workload.Kind.Serves || !workload.Object.IsIdentified || selector.IsEmpty)
            {
                continue;
            }

            foreach (var pods in workloads.Select(workload.Object.Namespace, selector))
            {
                if (pods.IsCertain && !ReferenceEquals(pods.Workload, workload) && pods.Workload.ToString() != workload.ToString())
                {
                    context.Report(
                        selector.Node,
                        $"the selector of {workload} matches the pods of {pods.Workload} too: autoscalers, budgets and Services count them as its own; add a label that only its pods have",
                        pods.Workload.TemplateLabels);
                    break;
                }
            }
        }
    }
}

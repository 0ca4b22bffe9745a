namespace GitOpsDsl.Rules;

/// <summary>A Service that spreads its connections over the pods of several workloads. A headless one is a list of peers, and may.</summary>
internal sealed class ServiceSelectsSeveralWorkloads()
    : ReferenceRule("GD2104", "Service that selects the pods of several workloads", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        foreach (var service in SelectingService.In(environment))
        {
            Workload? first = null;
            foreach (var pods in workloads.Select(service.Object.Namespace, service.Selector))
            {
                if (!pods.IsCertain || service.IsHeadless || service.Object.Spec["clusterIP"].IsUnknown)
                {
                    continue;
                }

                if (first is not null)
                {
                    context.Report(
                        service.Selector.Node,
                        $"both {first} and {pods.Workload} have these labels: the Service mixes their pods; add a label that only one of them has",
                        pods.Workload.TemplateLabels);
                    break;
                }

                first = pods.Workload;
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>The Service that a StatefulSet names does not give its pods their DNS names.</summary>
internal sealed class NoHeadlessService() : ReferenceRule("GD2105", "StatefulSet without its headless Service")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (workload.Kind.Name != "StatefulSet" || !workload.Object.IsIdentified)
            {
                continue;
            }

            var name = workload.Object.Spec["serviceName"];
            var service = KnownObjects.Of(environment).Find("", "Service", workload.Object.Namespace, name);
            if (service.IsMissing)
            {
                MissingObject.Report(context, environment, "", "Service", workload.Object.Namespace, name, "the pods get no DNS names of their own");
            }
            else if (service.Object is { Id.Kind: "Service" } found)
            {
                Check(workload, name, found.Spec, context);
            }
        }
    }

    private static void Check(Workload workload, Node name, Node service, RuleContext context)
    {
        var (address, selector) = (service["clusterIP"], service["selector"]);
        if (address.IsAbsent || address.Text is not null and not "None")
        {
            context.Report(name, $"Service {name} is not headless: the pods get no DNS names of their own; set its clusterIP to None", service);
        }
        else if (!selector.IsZero && LabelSelector.OfLabels(selector).Matches(workload.PodLabels) == Certainty.No)
        {
            context.Report(
                name, $"Service {name} does not select the pods of {workload}: they get no DNS names of their own; give it labels that they have", selector);
        }
    }
}

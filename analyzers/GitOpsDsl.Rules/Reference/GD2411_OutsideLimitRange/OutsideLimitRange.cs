namespace GitOpsDsl.Rules;

/// <summary>Containers that ask for more or less than a LimitRange of their namespace allows: the plugin <c>LimitRanger</c> refuses the pods.</summary>
internal sealed class OutsideLimitRange() : ReferenceRule("GD2411", "Resources outside the LimitRange")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var ranges = LimitRanges.Of(environment);
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var range in ranges.OfContainers(workload.Object.Namespace))
            {
                foreach (var container in PodContainers.All(workload))
                {
                    Check(container["resources"], range, context);
                }
            }
        }
    }

    private static void Check(Node resources, Node range, RuleContext context)
    {
        foreach (var max in range["max"].Entries)
        {
            ReportAbove(resources["limits"][max.Name], max, "the most", context);
            ReportAbove(resources["requests"][max.Name], max, "the most", context);
        }

        foreach (var min in range["min"].Entries)
        {
            var request = resources["requests"][min.Name];
            if (Quantity.Of(request) is { } asked && Quantity.Of(min) is { } least && asked.Value < least.Value)
            {
                context.Report(request, $"{request.Name} {request} is less than the least that the LimitRange allows, {min}: the pods are refused", min);
            }
        }

        foreach (var request in resources["requests"].Entries)
        {
            if (resources["limits"][request.Name].IsAbsent && range["max"][request.Name].IsAbsent)
            {
                ReportAbove(request, range["default"][request.Name], "the limit that it gets by default", context);
            }
        }
    }

    private static void ReportAbove(Node asked, Node bound, string what, RuleContext context)
    {
        if (Quantity.Of(asked) is { } quantity && Quantity.Of(bound) is { } limit && quantity.Value > limit.Value)
        {
            context.Report(asked, $"{asked.Name} {asked} is more than {what} in the LimitRange, {bound}: the pods are refused", bound);
        }
    }
}

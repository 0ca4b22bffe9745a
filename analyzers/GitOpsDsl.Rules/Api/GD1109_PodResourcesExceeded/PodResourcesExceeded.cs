namespace GitOpsDsl.Rules;

/// <summary>Resources of a whole pod (<c>validatePodResources</c>): they bound those of its containers.</summary>
internal sealed class PodResourcesExceeded() : ApiRule("GD1109", "Containers that ask for more than their pod")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "resources", Check);

    private static void Check(Node resources, RuleContext context)
    {
        var pod = resources.Parent;
        if (resources["claims"] is { Exists: true } claims)
        {
            context.Report(claims, "resources of a whole pod have no claims: put them on the containers");
        }

        foreach (var total in resources["requests"].Entries)
        {
            if (Quantity.Of(total) is { } most && SumOf(pod["containers"], total.Name) is var sum && sum > most.Value)
            {
                context.Report(total, $"the containers request more {total.Name} together than their pod, which has {total.Text ?? total.ToString()}");
            }
        }

        foreach (var container in pod["containers"].Items)
        {
            foreach (var limit in container["resources"]["limits"].Entries)
            {
                var most = resources["limits"][limit.Name];
                if (Quantity.Of(limit) is { } own && Quantity.Of(most) is { } bound && own.Value > bound.Value)
                {
                    context.Report(limit, $"the container's limit of {limit.Name} is above its pod's, which is {most.Text ?? most.ToString()}", most);
                }
            }
        }
    }

    private static decimal SumOf(Node containers, string resource)
    {
        var sum = 0m;
        foreach (var container in containers.Items)
        {
            sum += Math.Min(Quantity.Of(container["resources"]["requests"][resource])?.Value ?? 0, long.MaxValue);
        }

        return sum;
    }
}

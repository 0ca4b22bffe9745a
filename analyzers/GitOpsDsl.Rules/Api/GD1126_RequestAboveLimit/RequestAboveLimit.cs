namespace GitOpsDsl.Rules;

/// <summary>Requests and limits must fit each other (<c>validateResourceRequirements</c>).</summary>
internal sealed class RequestAboveLimit() : ApiRule("GD1126", "Request above the limit")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.ResourceRequirements, Check);

    private static void Check(Node requirements, RuleContext context)
    {
        var limits = requirements["limits"];
        var hasHugePages = limits.IsPartial ? default : FirstHugePages(limits);
        var hasCompute = limits["cpu"].Kind != NodeKind.Missing || limits["memory"].Kind != NodeKind.Missing || limits.IsUnknown;
        foreach (var request in requirements["requests"].Entries)
        {
            hasCompute |= request.Name is "cpu" or "memory";
            hasHugePages = !hasHugePages.Exists && ResourceName.IsHugePages(request.Name) ? request : hasHugePages;
            Compare(request, limits, context);
        }

        if (hasHugePages.Exists && !hasCompute && !requirements["requests"].IsPartial)
        {
            context.ReportKey(hasHugePages, "huge pages need cpu or memory beside them: add a request or a limit of one");
        }
    }

    private static void Compare(Node request, Node limits, RuleContext context)
    {
        var limit = limits[request.Name];
        var isShared = ResourceName.IsShared(request.Name);
        if (limit.Kind == NodeKind.Missing)
        {
            if (!isShared && ResourceName.IsContainers(request.Name))
            {
                context.Report(request, $"{request.Name} can't be overcommitted: add a limit of the same amount");
            }

            return;
        }

        if (limit.Text is { } same && same == request.Text)
        {
            return;
        }

        // A limit that is null is decoded to nothing, and so to a limit of 0.
        var most = limit.Kind == NodeKind.Null ? 0 : Quantity.Of(limit)?.Value;
        if (Quantity.Of(request) is { } amount && most is not null && (amount.Value > most || (!isShared && amount.Value != most)))
        {
            var limitText = limit.Kind == NodeKind.Null ? "0, because it is null" : limit.Text ?? limit.ToString();
            context.Report(
                request,
                isShared
                    ? $"the request of {request.Name} is above the limit, which is {limitText}: lower the request or raise the limit"
                    : $"{request.Name} can't be overcommitted: the request must equal the limit, which is {limitText}",
                limit);
        }
    }

    private static Node FirstHugePages(Node resources)
    {
        foreach (var resource in resources.Entries)
        {
            if (ResourceName.IsHugePages(resource.Name))
            {
                return resource;
            }
        }

        return default;
    }
}

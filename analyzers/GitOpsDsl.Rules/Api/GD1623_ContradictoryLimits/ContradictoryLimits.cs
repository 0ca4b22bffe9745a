namespace GitOpsDsl.Rules;

/// <summary>Bounds and defaults of a LimitRange must fit each other (<c>ValidateLimitRange</c>).</summary>
internal sealed class ContradictoryLimits() : ApiRule("GD1623", "Limits that contradict one another")
{
    private static readonly string[] Bounds = ["min", "defaultRequest", "default", "max"];

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.core.v1.LimitRangeItem", Check);

    private static void Check(Node item, RuleContext context)
    {
        var type = item["type"].Text;
        if (type is { Length: > 0 } && type.IndexOf('/') < 0 && type is not ("Pod" or "Container" or "PersistentVolumeClaim"))
        {
            context.Report(item["type"], $"\"{type}\" is nothing that a LimitRange limits: write Container, Pod or PersistentVolumeClaim");
        }

        Names(item, type, context);
        if (type == "PersistentVolumeClaim" && item["min"]["storage"].Kind == NodeKind.Missing
            && item["max"]["storage"].Kind == NodeKind.Missing)
        {
            context.Report(item["type"], "a limit of claims bounds storage: add min or max of storage");
        }

        for (var low = 0; low < Bounds.Length; low++)
        {
            for (var high = low + 1; high < Bounds.Length; high++)
            {
                InOrder(item[Bounds[low]], item[Bounds[high]], context);
            }
        }

        Ratios(item, context);
    }

    private static void Names(Node item, string? type, RuleContext context)
    {
        foreach (var bounds in item.Entries)
        {
            if (!bounds.IsMap)
            {
                continue;
            }

            if (type == "Pod" && bounds.Name is "default" or "defaultRequest" && bounds.Count > 0)
            {
                context.ReportKey(bounds, $"a whole pod has no defaults: take {bounds.Name} out, or limit Container");
            }

            foreach (var amount in bounds.Entries)
            {
                if (type is "PersistentVolumeClaim" && amount.Name != "storage" && !Quotas.IsBounded(amount.Name))
                {
                    context.ReportKey(amount, $"\"{amount.Name}\" is no resource: a limit of claims bounds storage");
                }
                else if (type is "Pod" or "Container" && !ResourceName.IsContainers(amount.Name))
                {
                    var nearest = NearestName.Of(amount.Name, ResourceName.Compute, static known => known);
                    context.ReportKey(
                        amount,
                        $"\"{amount.Name}\" is no resource that a container can have: "
                        + $"{(nearest is null ? "write cpu, memory or ephemeral-storage" : $"did you mean {nearest}?")}");
                }
            }
        }
    }

    private static void InOrder(Node low, Node high, RuleContext context)
    {
        foreach (var amount in low.Entries)
        {
            var other = high[amount.Name];
            if (Amount(amount) is { } least && Amount(other) is { } most)
            {
                if (least > most)
                {
                    context.Report(
                        amount,
                        $"{low.Name} of {amount.Name} is above {high.Name}, which is {other.Text ?? other.ToString()}",
                        other);
                }
                else if (low.Name == "defaultRequest" && high.Name == "default" && !ResourceName.IsShared(amount.Name) && least != most)
                {
                    context.Report(amount, $"{amount.Name} can't be overcommitted: defaultRequest must equal default", other);
                }
            }
        }
    }

    private static void Ratios(Node item, RuleContext context)
    {
        foreach (var ratio in item["maxLimitRequestRatio"].Entries)
        {
            if (Amount(ratio) is not { } most)
            {
                continue;
            }

            if (most < 1)
            {
                context.Report(ratio, "a limit is never below its request: the ratio must be 1 or more");
            }
            else if (Amount(item["min"][ratio.Name]) is > 0 and var min && Amount(item["max"][ratio.Name]) is { } max && most > max / min)
            {
                context.Report(ratio, $"the ratio can't be above max/min of {ratio.Name}, which is {max / min:0.###}");
            }
        }
    }

    /// <summary>An amount that is null is none at all.</summary>
    private static decimal? Amount(Node amount) => amount.Kind == NodeKind.Null ? 0 : Quantity.Of(amount)?.Value;
}

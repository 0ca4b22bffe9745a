namespace GitOpsDsl.Rules;

/// <summary>Metrics of an autoscaler: the block that the type names, and the target that such a metric can have (<c>validateMetricSpec</c> and what it calls).</summary>
internal sealed class MismatchedMetric() : ApiRule("GD1503", "Metric that does not fit its type or target")
{
    private static readonly (string Type, string Field)[] Sources =
        [("ContainerResource", "containerResource"), ("External", "external"), ("Object", "object"), ("Pods", "pods"), ("Resource", "resource")];

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.autoscaling.v2.MetricSpec", Check);

    private static void Check(Node metric, RuleContext context)
    {
        foreach (var (type, field) in Sources)
        {
            var source = metric[field];
            var isNamed = metric["type"].Text == type;
            if (isNamed && source.IsAbsent)
            {
                context.ReportMissing(metric, field, $"type {type} is described in {field}: add it");
            }
            else if (!isNamed && source.Exists && metric["type"].Text is { Length: > 0 } other)
            {
                context.ReportKey(source, $"{field} belongs to type {type}, and this metric is of type {other}: take it out, or change the type");
            }
            else if (source["target"] is { IsMap: true } target)
            {
                Target(target, type, context);
            }
        }
    }

    private static void Target(Node target, string type, RuleContext context)
    {
        var total = target["value"];
        var average = target["averageValue"];
        var share = target["averageUtilization"];
        Positive(total, context);
        Positive(average, context);
        switch (type)
        {
            case "Pods":
                Needs(target, average.IsAbsent, "averageValue", context);
                break;
            case "Object":
                Needs(target, total.IsAbsent && average.IsAbsent, "value", context);
                break;
            case "External":
                Needs(target, total.IsAbsent && average.IsAbsent, "value", context);
                Excludes(total, average, context);
                break;
            default:
                Needs(target, share.IsAbsent && average.IsAbsent, "averageUtilization", context);
                Excludes(share, average, context);
                break;
        }
    }

    private static void Needs(Node target, bool lacks, string field, RuleContext context)
    {
        if (lacks)
        {
            context.ReportMissing(target, field, $"the target says how to measure, and not how much: add {field}");
        }
    }

    private static void Excludes(Node one, Node other, RuleContext context)
    {
        if (one.Exists && other.Exists)
        {
            context.Report(other, $"{one.Name} and {other.Name} exclude one another: keep one", one);
        }
    }

    private static void Positive(Node amount, RuleContext context)
    {
        if (Quantity.Of(amount) is { Value: <= 0 })
        {
            context.Report(amount, $"a target must be more than 0, and {amount.Name} is {amount.Text ?? amount.ToString()}");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>An autoscaler that has nothing to decide.</summary>
internal sealed class FixedAutoscaler() : ReliabilityRule("GD4205", "Autoscaler can't scale")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.HorizontalPodAutoscalerSpecV1, Check);
        on.Type(TypeNames.HorizontalPodAutoscalerSpecV2, Check);
    }

    private static void Check(Node spec, RuleContext context)
    {
        var most = spec["maxReplicas"];
        var least = spec["minReplicas"] is { IsAbsent: false } given ? given.Integer : 1;
        if (most.Integer is { } number && number == least)
        {
            context.Report(most, $"minReplicas and maxReplicas are both {number}, so no load makes a difference: raise maxReplicas, or write replicas and remove the autoscaler");
        }
    }
}

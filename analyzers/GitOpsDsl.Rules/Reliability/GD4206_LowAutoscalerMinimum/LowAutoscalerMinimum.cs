namespace GitOpsDsl.Rules;

/// <summary>An autoscaler that may leave one pod.</summary>
internal sealed class LowAutoscalerMinimum() : ReliabilityRule("GD4206", "Autoscaler may leave one replica", Severity.None)
{
    private const long LeastReplicas = 2;

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.HorizontalPodAutoscalerSpecV1, Check);
        on.Type(TypeNames.HorizontalPodAutoscalerSpecV2, Check);
    }

    private static void Check(Node spec, RuleContext context)
    {
        const string message = "at night one pod may be all there is, and a drained node is an outage: set minReplicas to 2";
        var least = spec["minReplicas"];
        if (least.Integer < LeastReplicas)
        {
            context.Report(least, message);
        }
        else if (least.IsAbsent)
        {
            context.ReportMissing(spec, "minReplicas", message);
        }
    }
}

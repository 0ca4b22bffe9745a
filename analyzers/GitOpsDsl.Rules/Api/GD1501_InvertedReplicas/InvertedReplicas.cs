namespace GitOpsDsl.Rules;

/// <summary>Bounds of an autoscaler (<c>validateHorizontalPodAutoscalerSpec</c>).</summary>
internal sealed class InvertedReplicas() : ApiRule("GD1501", "Fewer pods at most than at least")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec", Check);
        on.Type("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec", Check);
    }

    private static void Check(Node spec, RuleContext context)
    {
        var most = spec["maxReplicas"];
        if (most.Integer is >= 1 && spec["minReplicas"] is { Integer: >= 1 } least && least.Integer > most.Integer)
        {
            context.Report(most, $"maxReplicas is {most}, below minReplicas, which is {least}", least);
        }
    }
}

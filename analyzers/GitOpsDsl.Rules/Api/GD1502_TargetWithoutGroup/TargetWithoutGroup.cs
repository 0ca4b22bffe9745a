namespace GitOpsDsl.Rules;

/// <summary>
/// What is scaled is found by its API group; only a ReplicationController is of the core group (<c>ValidateAPIVersion</c>).
/// </summary>
internal sealed class TargetWithoutGroup() : ApiRule("GD1502", "Scale target without an API group")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec", "scaleTargetRef", Check);
        on.Field("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec", "scaleTargetRef", Check);
        on.Field("io.k8s.api.autoscaling.v2.ObjectMetricSource", "describedObject", Described);
    }

    /// <summary>What a metric is about may be of the core group.</summary>
    private static void Described(Node target, RuleContext context)
    {
        if (target["apiVersion"] is { Text: { } text } version && text.IndexOf('/') != text.LastIndexOf('/'))
        {
            context.Report(version, $"\"{text}\" is no API version: write GROUP/VERSION, such as networking.k8s.io/v1, or v1");
        }
    }

    private static void Check(Node target, RuleContext context)
    {
        var version = target["apiVersion"];
        var kind = target["kind"];
        if (kind.Text == "ReplicationController" || kind.IsUnknown || version.IsUnknown || (version.Exists && !version.IsString))
        {
            return;
        }

        if (version.IsZero)
        {
            context.ReportMissing(
                target,
                "apiVersion",
                $"{kind.Text ?? "the target"} is found by its API group: add apiVersion, such as apps/v1");
        }
        else if (version.Text is { } text && (text.IndexOf('/') <= 0 || text.IndexOf('/') != text.LastIndexOf('/')))
        {
            context.Report(version, $"\"{text}\" names no API group: write GROUP/VERSION, such as apps/v1");
        }
    }
}

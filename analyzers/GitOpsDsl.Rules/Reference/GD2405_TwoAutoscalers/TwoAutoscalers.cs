namespace GitOpsDsl.Rules;

/// <summary>Two autoscalers of one workload: the controller stops both (<c>AmbiguousSelector</c>).</summary>
internal sealed class TwoAutoscalers() : ReferenceRule("GD2405", "Two autoscalers of one workload")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var scalers = Autoscalers.Of(environment);
        foreach (var scaler in scalers.All)
        {
            if (scalers.TargetOf(environment, scaler) is { } workload && scalers.Of(workload) is { } first && first != scaler)
            {
                context.Report(
                    scaler.Target["name"], $"{first} scales {workload} already: both stop (AmbiguousSelector); keep one, with the metrics of both", first.Target["name"]);
            }
        }
    }
}

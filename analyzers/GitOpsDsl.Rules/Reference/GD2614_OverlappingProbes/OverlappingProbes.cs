namespace GitOpsDsl.Rules;

/// <summary>A probe that may take longer than the time until the next one.</summary>
internal sealed class OverlappingProbes() : ReferenceRule("GD2614", "Probe that takes longer than its period", Severity.Warning)
{
    private const long DefaultPeriod = 10;

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.core.v1.Probe", Check);

    private static void Check(Node probe, RuleContext context)
    {
        var (timeout, period) = (probe["timeoutSeconds"], probe["periodSeconds"]);
        var seconds = period.IsZero ? DefaultPeriod : period.Integer;
        if (timeout.Integer > seconds)
        {
            context.Report(
                timeout,
                $"a probe may take {timeout} seconds, and starts every {seconds}: failures are seen later than planned; keep timeoutSeconds at most periodSeconds",
                period);
        }
    }
}

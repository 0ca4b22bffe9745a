namespace GitOpsDsl.Rules;

/// <summary>What differs between the three probes (<c>validateLivenessProbe</c>, <c>validateReadinessProbe</c>, <c>validateStartupProbe</c>).</summary>
internal sealed class UnsuitableProbe() : ApiRule("GD1129", "Probe setting that its kind of probe can't have")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.Container, "livenessProbe", One);
        on.Field(TypeNames.Container, "startupProbe", One);
        on.Field(TypeNames.Container, "readinessProbe", Readiness);
    }

    private static void One(Node probe, RuleContext context)
    {
        if (probe["successThreshold"] is { Integer: > 1 } threshold)
        {
            context.Report(threshold, $"a {probe.Name} succeeds at the first success: write 1, or leave successThreshold out");
        }
    }

    private static void Readiness(Node probe, RuleContext context)
    {
        if (probe["terminationGracePeriodSeconds"] is { Exists: true } grace)
        {
            context.ReportKey(grace, "a readinessProbe does not end the container: take terminationGracePeriodSeconds out, or put it on the livenessProbe");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>How late a run may start.</summary>
internal sealed class MissingStartingDeadline() : ReliabilityRule("GD4212", "Missed run has no deadline", Severity.None)
{
    private const string Field = "startingDeadlineSeconds";

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.batch.v1.CronJobSpec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (spec[Field].IsAbsent)
        {
            context.ReportMissing(spec, Field, $"a run that was missed starts however late, when the cluster is back or the CronJob is resumed: set {Field} to how late it still makes sense");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A Job that stays when it is done; those of a CronJob are removed by that.</summary>
internal sealed class FinishedJobKept() : ReliabilityRule("GD4211", "Finished Job is kept for ever", Severity.None)
{
    private const string Field = "ttlSecondsAfterFinished";

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.JobSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (context.Kind?.Kind == "Job" && spec[Field].IsAbsent)
        {
            context.ReportMissing(spec, Field, $"the Job and its pods stay in the cluster when they are done: set {Field}");
        }
    }
}

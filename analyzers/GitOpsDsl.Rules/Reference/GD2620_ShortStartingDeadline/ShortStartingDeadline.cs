namespace GitOpsDsl.Rules;

/// <summary>The controller looks at each CronJob every ten seconds (kubernetes.io/docs/concepts/workloads/controllers/cron-jobs).</summary>
internal sealed class ShortStartingDeadline() : ReferenceRule("GD2620", "CronJob deadline too short to be met", Severity.Warning)
{
    private const long Interval = 10;

    public override void Subscribe(RuleSubscriptions on) =>
        on.Field("io.k8s.api.batch.v1.CronJobSpec", "startingDeadlineSeconds", static (deadline, context) =>
        {
            if (deadline.Integer is >= 0 and < Interval)
            {
                context.Report(deadline, $"a run that starts {deadline} seconds late is skipped, and the controller may look only every {Interval}: give it more, such as 60");
            }
        });
}

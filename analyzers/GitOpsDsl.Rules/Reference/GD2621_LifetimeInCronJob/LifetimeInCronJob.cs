namespace GitOpsDsl.Rules;

/// <summary>Jobs of a CronJob that are deleted by time, while the CronJob keeps them by number.</summary>
internal sealed class LifetimeInCronJob() : ReferenceRule("GD2621", "Jobs of a CronJob deleted by time", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.batch.v1.JobTemplateSpec", Check);

    private static void Check(Node template, RuleContext context)
    {
        var lifetime = template["spec"]["ttlSecondsAfterFinished"];
        if (lifetime.Exists)
        {
            context.Report(
                lifetime, $"each Job is deleted {lifetime} seconds after its end, whatever successfulJobsHistoryLimit and failedJobsHistoryLimit keep: leave it out");
        }
    }
}

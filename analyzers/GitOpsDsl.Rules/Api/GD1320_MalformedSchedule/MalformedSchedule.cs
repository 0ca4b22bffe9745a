namespace GitOpsDsl.Rules;

/// <summary>Schedules as the CronJob controller reads them (<c>validateScheduleFormat</c>, robfig/cron v3).</summary>
internal sealed class MalformedSchedule() : ApiRule("GD1320", "Malformed schedule")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.batch.v1.CronJobSpec", "schedule", Check);

    private static void Check(Node schedule, RuleContext context)
    {
        if (schedule.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (text.IndexOf("TZ", StringComparison.Ordinal) >= 0)
        {
            context.Report(schedule, "a schedule has no time zone in it: put it into timeZone");
        }
        else if (CronText.ErrorOf(text) is { } error)
        {
            context.Report(schedule, $"\"{text}\" is no schedule: {error}");
        }
    }
}

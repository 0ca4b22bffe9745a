namespace GitOpsDsl.Rules;

/// <summary>A Job's selector and labels are made from its UID (<c>validateGeneratedSelector</c>).</summary>
internal sealed class WrittenJobSelector() : ApiRule("GD1312", "Job selector that the server writes itself")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.batch.v1.Job", "spec", Job);
        on.Field("io.k8s.api.batch.v1.JobTemplateSpec", "spec", Template);
    }

    private static void Job(Node job, RuleContext context)
    {
        var manual = job["manualSelector"];
        var selector = job["selector"];
        if (manual.Boolean == true)
        {
            if (selector.IsAbsent)
            {
                context.Report(manual, "manualSelector means that you write the selector: add it, or take manualSelector out");
            }
            else if (Selectors.FirstUnmatched(selector, job["template"]["metadata"]["labels"]) is { Exists: true } unmatched)
            {
                context.Report(unmatched, "the labels of the template don't match the selector: write the same labels in both");
            }
        }
        else if (selector.Exists && !manual.IsUnknown)
        {
            context.ReportKey(selector, "the server makes the selector of a Job: take it out");
        }
    }

    private static void Template(Node job, RuleContext context)
    {
        if (job["manualSelector"] is { Boolean: true } manual)
        {
            context.ReportKey(manual, "all Jobs of a CronJob would have one selector: take manualSelector out");
        }

        if (job["selector"] is { Exists: true } selector)
        {
            context.ReportKey(selector, "the server makes the selector of each Job: take it out");
        }
    }
}

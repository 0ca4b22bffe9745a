namespace GitOpsDsl.Rules;

/// <summary>A workload that is kept running restarts its pods always, a Job never does; the default is Always.</summary>
internal sealed class UnsuitableRestartPolicy() : ApiRule("GD1111", "Restart policy that does not fit the workload")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        foreach (var workload in TypeNames.KeptRunning)
        {
            on.Field(workload, "template", Kept);
        }

        on.Field(TypeNames.JobSpec, "template", Job);
    }

    private static void Kept(Node template, RuleContext context)
    {
        if (template["spec"]["restartPolicy"] is { Text: "Never" or "OnFailure" } policy)
        {
            context.Report(policy, $"restartPolicy {policy.Text} is for Jobs and bare pods: this workload is kept running, so write Always or leave it out");
        }
    }

    private static void Job(Node template, RuleContext context)
    {
        var spec = template["spec"];
        var policy = spec["restartPolicy"];
        if (policy.Text == "Always")
        {
            context.Report(policy, "a Job's pod must be able to end: write restartPolicy Never or OnFailure");
        }
        else if (policy.IsZero && spec.IsMap)
        {
            context.ReportMissing(spec, "restartPolicy", "a Job's pod must be able to end, and the default is Always: add restartPolicy: Never or OnFailure");
        }
    }
}

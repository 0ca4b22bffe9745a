namespace GitOpsDsl;

/// <summary>What tasks have in common, whether they run once or at set times.</summary>
internal static class Jobs
{
    public static JobSpec Spec(PodTemplateSpec template, int retries, Duration? deadline) => new()
    {
        BackoffLimit = retries,
        ActiveDeadlineSeconds = deadline is { } limit ? (long)limit.TotalSeconds : null,
        Template = template,
    };
}

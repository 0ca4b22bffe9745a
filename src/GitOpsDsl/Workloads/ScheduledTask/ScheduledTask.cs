using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Something that runs at set times, and ends: a CronJob.</summary>
/// <example><code>Report = new() { Image = "registry.example.com/shop/report:1.0.0", Schedule = "0 6 * * MON", TimeZone = "Europe/Zurich" }</code></example>
public record ScheduledTask : Workload
{
    public ScheduledTask([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Minute, hour, day of month, month, day of week; or <c>@hourly</c> and its like.</summary>
    [LowersTo(typeof(CronJob), "spec.schedule")]
    public required CronSchedule Schedule { get; init; }

    /// <summary>An IANA time zone; the schedule is in UTC as shipped.</summary>
    [LowersTo(typeof(CronJob), "spec.timeZone")]
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>What happens at a time at which the last run has not ended.</summary>
    [LowersTo(typeof(CronJob), "spec.concurrencyPolicy")]
    public ConcurrencyPolicy Concurrency { get; init; } = ConcurrencyPolicy.Forbid;

    /// <summary>A run that could not start within this time is skipped.</summary>
    [LowersTo(typeof(CronJob), "spec.startingDeadlineSeconds")]
    public Duration StartingDeadline { get; init; } = "5m";

    /// <summary>A run that takes longer is ended.</summary>
    [LowersTo(typeof(JobSpec), "activeDeadlineSeconds")]
    public Duration? Deadline { get; init; }

    /// <summary>How often a run that fails is tried again.</summary>
    [LowersTo(typeof(JobSpec), "backoffLimit")]
    public int Retries { get; init; } = 2;

    protected internal override void Lower(Lowering lowering)
    {
        var template = PodTemplate.Build(this, lowering, new() { RestartPolicy = RestartPolicy.OnFailure });
        lowering.Add(new CronJob
        {
            Metadata = lowering.Metadata(),
            Spec = new()
            {
                Schedule = Schedule.ToString(),
                TimeZone = TimeZone,
                ConcurrencyPolicy = Concurrency,
                StartingDeadlineSeconds = (long)StartingDeadline.TotalSeconds,
                JobTemplate = new() { Spec = Jobs.Spec(template, Retries, Deadline) },
            },
        });
        NetworkPolicies.Add(lowering, port: null, exposed: false);
    }
}

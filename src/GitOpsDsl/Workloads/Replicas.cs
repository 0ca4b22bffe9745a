namespace GitOpsDsl;

/// <summary>How many pods: a number, or a range in which a HorizontalPodAutoscaler chooses.</summary>
public sealed record Replicas
{
    private Replicas(int minimum, int? maximum, int cpu) => (Minimum, Maximum, TargetCpu) = (minimum, maximum, cpu);

    /// <summary>The fixed number, or the least that the autoscaler chooses.</summary>
    public int Minimum { get; }

    /// <summary>The most that the autoscaler chooses; null for a fixed number.</summary>
    public int? Maximum { get; }

    /// <summary>The use of CPU, in percent of what is requested, that the autoscaler aims at.</summary>
    public int TargetCpu { get; }

    public static implicit operator Replicas(int fixedNumber) => new(fixedNumber, null, 0);

    /// <summary>A HorizontalPodAutoscaler keeps the pods' mean use of CPU near <paramref name="cpu"/> percent of what they request.</summary>
    public static Replicas Auto(
        [LowersTo(typeof(HorizontalPodAutoscaler), "spec.minReplicas")] int min,
        [LowersTo(typeof(HorizontalPodAutoscaler), "spec.maxReplicas")] int max,
        [LowersTo(typeof(HorizontalPodAutoscaler), "spec.metrics[0].resource.target.averageUtilization")] int cpu = 75)
        => new(min, max, cpu);
}

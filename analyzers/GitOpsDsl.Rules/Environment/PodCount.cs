namespace GitOpsDsl.Rules;

/// <summary>How many pods run at least.</summary>
/// <param name="count">The least number.</param>
/// <param name="place">Where it is written; missing where it is by default.</param>
internal readonly struct PodCount(long count, Node place)
{
    public long Count { get; } = count;

    public Node Place { get; } = place;

    /// <summary>Of one workload; null when it can't be known, or depends on the nodes.</summary>
    public static PodCount? Of(RuleEnvironment environment, Workload workload)
    {
        var scalers = Autoscalers.Of(environment);
        if (scalers.Of(workload) is { } scaler)
        {
            return scaler.Min is { } min ? new PodCount(min, scaler.MinField) : null;
        }

        return !scalers.IsPartial && workload.Replicas is { } replicas ? new PodCount(replicas, workload.Object.Spec["replicas"]) : null;
    }

    /// <summary>Of all that a selector surely selects; null when it may select more, or one of them can't be known.</summary>
    public static PodCount? Of(RuleEnvironment environment, SelectedWorkloads selected)
    {
        var sum = 0L;
        Node place = default;
        foreach (var pods in selected)
        {
            if (!pods.IsCertain || Of(environment, pods.Workload) is not { } count)
            {
                return null;
            }

            sum += count.Count;
            place = count.Place;
        }

        return new PodCount(sum, place);
    }
}

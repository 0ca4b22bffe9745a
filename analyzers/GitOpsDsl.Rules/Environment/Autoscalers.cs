namespace GitOpsDsl.Rules;

/// <summary>The autoscalers of an environment, by what they scale.</summary>
internal sealed class Autoscalers
{
    private readonly Dictionary<Workload, Autoscaler> _byWorkload = new(ByReference<Workload>.Comparer);

    private Autoscalers(RuleEnvironment environment)
    {
        All = Autoscaler.In(environment);
        foreach (var scaler in All)
        {
            IsPartial |= scaler.Kind is null || scaler.Target["name"].IsUnknown;
            if (scaler.Workload is { } workload && !_byWorkload.ContainsKey(workload))
            {
                _byWorkload.Add(workload, scaler);
            }
        }
    }

    public IReadOnlyList<Autoscaler> All { get; }

    /// <summary>There is one whose target the host can't know.</summary>
    public bool IsPartial { get; }

    public static Autoscalers Of(RuleEnvironment environment) => environment.Index(static environment => new Autoscalers(environment));

    /// <summary>The first that scales that workload, or null.</summary>
    public Autoscaler? Of(Workload workload) => _byWorkload.TryGetValue(workload, out var scaler) ? scaler : null;
}

namespace GitOpsDsl.Rules;

/// <summary>The autoscalers of an environment, by what they scale.</summary>
internal sealed class Autoscalers
{
    private readonly Dictionary<(string Kind, string Namespace, string Name), Autoscaler> _byTarget = [];
    private readonly Dictionary<EnvironmentObject, Workload> _workloads = [];

    private Autoscalers(RuleEnvironment environment)
    {
        All = Autoscaler.In(environment);
        foreach (var scaler in All)
        {
            var name = scaler.Target["name"].Text;
            IsPartial |= name is null || scaler.Kind is null;
            var key = (scaler.Kind ?? "", scaler.Object.Namespace, name ?? "");
            if (!_byTarget.ContainsKey(key))
            {
                _byTarget.Add(key, scaler);
            }
        }

        if (All.Count > 0)
        {
            foreach (var workload in Workloads.Of(environment).All)
            {
                _workloads[workload.Object] = workload;
            }
        }
    }

    public IReadOnlyList<Autoscaler> All { get; }

    /// <summary>There is one whose target the host can't know.</summary>
    public bool IsPartial { get; }

    public static Autoscalers Of(RuleEnvironment environment) => environment.Index(static environment => new Autoscalers(environment));

    /// <summary>The first that scales that workload, or null.</summary>
    public Autoscaler? Of(Workload workload) =>
        _byTarget.TryGetValue((workload.Kind.Name, workload.Object.Namespace, workload.Object.Name), out var scaler) ? scaler : null;

    /// <summary>What it scales, where that is a workload of the environment.</summary>
    public Workload? TargetOf(RuleEnvironment environment, Autoscaler scaler) =>
        scaler.Kind is { } kind && scaler.Target["name"].Text is { } name
        && environment.Find(scaler.Group, kind, scaler.Object.Namespace, name) is { } found && _workloads.TryGetValue(found, out var workload) ? workload : null;
}

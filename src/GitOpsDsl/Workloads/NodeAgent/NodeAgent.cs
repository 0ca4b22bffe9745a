using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Something that runs once on every node, such as a log collector: a DaemonSet.</summary>
/// <remarks>
/// Like all workloads it satisfies the restricted Pod Security Standard as shipped. An agent that needs the host (its file system, its
/// network) says so in a <see cref="Component.Changes"/>, in an environment whose <see cref="GitOpsEnvironment.PodSecurity"/> allows it.
/// </remarks>
/// <example><code>Agent = new() { Image = "registry.example.com/ops/agent:3.1.0", Tolerations = [new() { Operator = TolerationOperator.Exists }] }</code></example>
public record NodeAgent : Workload
{
    public NodeAgent([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How many nodes may be without a running agent during an update: a number, or a part such as <c>10%</c>.</summary>
    [LowersTo(typeof(DaemonSet), "spec.updateStrategy.rollingUpdate.maxUnavailable")]
    public IntOrString MaxUnavailable { get; init; } = 1;

    /// <summary>The container is restarted when it no longer holds.</summary>
    [LowersTo(typeof(Container), "livenessProbe")]
    public HealthCheck? Liveness { get; init; }

    protected internal override void Lower(Lowering lowering)
    {
        var template = PodTemplate.Build(this, lowering, new() { Liveness = Liveness?.ToProbe() });
        lowering.Add(new DaemonSet
        {
            Metadata = lowering.Metadata(),
            Spec = new()
            {
                Selector = new() { MatchLabels = lowering.Selector },
                UpdateStrategy = new()
                {
                    Type = DaemonSetUpdateStrategyType.RollingUpdate,
                    RollingUpdate = new() { MaxUnavailable = MaxUnavailable },
                },
                Template = template,
            },
        });
        NetworkPolicies.Add(lowering, port: null, exposed: false);
    }
}

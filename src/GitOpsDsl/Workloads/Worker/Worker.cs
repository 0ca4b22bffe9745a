using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Something that works by itself, off a queue say, and that nothing connects to: a Deployment without a Service.</summary>
/// <example><code>Mailer = new() { Image = "registry.example.com/shop/mailer:2.0.1", Replicas = 1 }</code></example>
public record Worker : Workload
{
    public Worker([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How many pods, or <see cref="GitOpsDsl.Replicas.Auto"/>.</summary>
    [LowersTo(typeof(Deployment), "spec.replicas")]
    [LowersTo(typeof(HorizontalPodAutoscaler), "spec")]
    public Replicas Replicas { get; init; } = 2;

    /// <summary>The container is restarted when it no longer holds.</summary>
    [LowersTo(typeof(Container), "livenessProbe")]
    public HealthCheck? Liveness { get; init; }

    protected internal override void Lower(Lowering lowering)
    {
        Deployments.Add(this, Replicas, lowering, new() { Liveness = Liveness?.ToProbe(), Spread = true });
        NetworkPolicies.Add(lowering, port: null, exposed: false);
    }
}

using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// Something that keeps data: a StatefulSet whose replicas have stable names and, for each <see cref="Mount.Claim"/>, storage of their own
/// that outlives them.
/// </summary>
/// <example><code>Db = new() { Image = "postgres:17.2", Port = 5432, Mounts = new() { ["/var/lib/postgresql/data"] = Mount.Claim("10Gi") } }</code></example>
public record StatefulService : Workload
{
    private const string PortName = "tcp";

    public StatefulService([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The port that the process listens on, and that of its Service.</summary>
    [LowersTo(typeof(Container), "ports[0].containerPort")]
    [LowersTo(typeof(Service), "spec.ports[0].port")]
    [LowersTo(typeof(NetworkPolicy), "spec.ingress[0].ports[0].port")]
    public required Port Port { get; init; }

    /// <summary>How many pods. Each has its own storage: whether they share data is up to the software.</summary>
    [LowersTo(typeof(StatefulSet), "spec.replicas")]
    public int Replicas { get; init; } = 1;

    /// <summary>Connections come only while it holds; a connection to the port that is accepted, as shipped.</summary>
    [LowersTo(typeof(Container), "readinessProbe")]
    public HealthCheck? Readiness { get; init; }

    /// <summary>The container is restarted when it no longer holds.</summary>
    [LowersTo(typeof(Container), "livenessProbe")]
    public HealthCheck? Liveness { get; init; }

    /// <summary>The other two wait until it holds once.</summary>
    [LowersTo(typeof(Container), "startupProbe")]
    public HealthCheck? Startup { get; init; }

    /// <summary>The host name under which other components of the environment reach it.</summary>
    public Reference ServiceHost => new(this, static name => name);

    /// <summary>Host and port, as other components of the environment reach it: <c>db:5432</c>.</summary>
    public Reference Address => new(this, name => $"{name}:{Port}");

    protected internal override void Lower(Lowering lowering)
    {
        var template = PodTemplate.Build(this, lowering, new()
        {
            Ports = [new() { Name = PortName, Port = Port }],
            Readiness = (Readiness ?? HealthCheck.Tcp(PortName)).ToProbe(),
            Liveness = (Liveness ?? HealthCheck.Tcp(PortName) with { Period = "20s" }).ToProbe(),
            Startup = Startup?.ToProbe(),
            Spread = true,
            ClaimPerReplica = true,
        });
        lowering.Add(new StatefulSet
        {
            Metadata = lowering.Metadata(),
            Spec = new()
            {
                ServiceName = lowering.Name,
                Replicas = Replicas,
                Selector = new() { MatchLabels = lowering.Selector },
                Template = template,
                VolumeClaimTemplates = PodVolumes.ClaimTemplates(this),
            },
        });
        Deployments.Add(Replicas, "StatefulSet", lowering);
        Services.Add(lowering, PortName, Port, headless: true);
        NetworkPolicies.Add(lowering, Port, exposed: false);
    }
}

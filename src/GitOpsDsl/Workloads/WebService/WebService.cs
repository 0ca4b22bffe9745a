using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// Something that answers requests: a Deployment behind a Service, reachable from its own namespace and, with a <see cref="Host"/>, from
/// outside.
/// </summary>
/// <example><code>Web = new() { Image = "registry.example.com/shop/web:1.4.0", Port = 8080, Host = "shop.example.com" }</code></example>
public record WebService : Workload
{
    public WebService([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The port that the process listens on.</summary>
    [LowersTo(typeof(Container), "ports[0].containerPort")]
    [LowersTo(typeof(NetworkPolicy), "spec.ingress[0].ports[0].port")]
    public Port Port { get; init; } = 8080;

    /// <summary>The port of its Service.</summary>
    [LowersTo(typeof(Service), "spec.ports[0].port")]
    [LowersTo(typeof(CustomResource), "spec.rules[0].backendRefs[0].port")]
    public Port ServicePort { get; init; } = 80;

    /// <summary>How many pods, or <see cref="GitOpsDsl.Replicas.Auto"/>.</summary>
    [LowersTo(typeof(Deployment), "spec.replicas")]
    [LowersTo(typeof(HorizontalPodAutoscaler), "spec")]
    public Replicas Replicas { get; init; } = 2;

    /// <summary>The name under which it is reached from outside; it is not reached from outside without one.</summary>
    [LowersTo(typeof(Ingress), "spec.rules[0].host")]
    [LowersTo(typeof(Ingress), "spec.tls[0].hosts[0]")]
    [LowersTo(typeof(CustomResource), "spec.hostnames[0]")]
    public DnsName? Host { get; init; }

    /// <summary>The path below which requests to the host come here.</summary>
    [LowersTo(typeof(Ingress), "spec.rules[0].http.paths[0].path")]
    [LowersTo(typeof(CustomResource), "spec.rules[0].matches[0].path.value")]
    public string Path { get; init; } = "/";

    /// <summary>Requests come only while it holds.</summary>
    [LowersTo(typeof(Container), "readinessProbe")]
    public HealthCheck? Readiness { get; init; } = HealthCheck.Http("/");

    /// <summary>The container is restarted when it no longer holds.</summary>
    [LowersTo(typeof(Container), "livenessProbe")]
    public HealthCheck? Liveness { get; init; } = HealthCheck.Tcp(Services.PortName);

    /// <summary>The other two wait until it holds once: for what starts slowly.</summary>
    [LowersTo(typeof(Container), "startupProbe")]
    public HealthCheck? Startup { get; init; }

    /// <summary>The host name under which other components of the environment reach it.</summary>
    public Reference ServiceHost => new(this, static name => name);

    /// <summary>Host and port, as other components of the environment reach it: <c>web:80</c>.</summary>
    public Reference Address => new(this, name => $"{name}:{ServicePort}");

    /// <summary>The URL under which other components of the environment reach it: <c>http://web</c>.</summary>
    public Reference Url => new(this, name => ServicePort == 80 ? $"http://{name}" : $"http://{name}:{ServicePort}");

    protected internal override void Lower(Lowering lowering)
    {
        Deployments.Add(this, Replicas, lowering, new()
        {
            Ports = [new() { Name = Services.PortName, Port = Port }],
            Readiness = Readiness?.ToProbe(),
            Liveness = Liveness?.ToProbe(),
            Startup = Startup?.ToProbe(),
            Spread = true,
        });
        Services.Add(lowering, Services.PortName, ServicePort);
        NetworkPolicies.Add(lowering, Port, exposed: Host is not null);
        if (Host is { } host)
        {
            Routes.Add(lowering, host.ToString(), Path, ServicePort);
        }
    }
}

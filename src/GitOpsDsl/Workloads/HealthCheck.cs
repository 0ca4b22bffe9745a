namespace GitOpsDsl;

/// <summary>How Kubernetes asks a container whether it is well.</summary>
public sealed record HealthCheck
{
    private readonly Probe _action;

    private HealthCheck(Probe action) => _action = action;

    /// <summary>The time between two checks.</summary>
    public Duration Period { get; init; } = "10s";

    /// <summary>The time that an answer may take; less than <see cref="Period"/>.</summary>
    public Duration Timeout { get; init; } = "2s";

    /// <summary>So many failures in a row count as one.</summary>
    public int Failures { get; init; } = 3;

    /// <summary>A GET that must answer 200 to 399.</summary>
    /// <param name="path">The path, from <c>/</c>.</param>
    /// <param name="port">The name or number of the container's port.</param>
    public static HealthCheck Http(string path, IntOrString? port = null) => new(new Probe { HttpGet = new() { Path = path, Port = port ?? "http" } });

    /// <summary>A connection that must be accepted.</summary>
    public static HealthCheck Tcp(IntOrString port) => new(new Probe { TcpSocket = new() { Port = port } });

    /// <summary>The gRPC health protocol.</summary>
    public static HealthCheck Grpc(Port port, string? service = null) => new(new Probe { Grpc = new() { Port = port, Service = service } });

    /// <summary>A command in the container that must exit with 0.</summary>
    public static HealthCheck Command(params ReadOnlySpan<string> command) => new(new Probe { Exec = new() { Command = [.. command] } });

    internal Probe ToProbe() => _action with
    {
        PeriodSeconds = (int)Period.TotalSeconds,
        TimeoutSeconds = (int)Timeout.TotalSeconds,
        FailureThreshold = Failures == 3 ? null : Failures,
    };
}

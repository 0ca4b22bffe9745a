namespace GitOpsDsl;

/// <summary>How Kubernetes asks a container whether it is well.</summary>
public sealed record HealthCheck
{
    private readonly Probe _action;

    private HealthCheck(Probe action) => _action = action;

    /// <summary>The time between two checks.</summary>
    [LowersTo(typeof(Probe), "periodSeconds")]
    public Duration Period { get; init; } = "10s";

    /// <summary>The time that an answer may take; less than <see cref="Period"/>.</summary>
    [LowersTo(typeof(Probe), "timeoutSeconds")]
    public Duration Timeout { get; init; } = "2s";

    /// <summary>So many failures in a row count as one.</summary>
    [LowersTo(typeof(Probe), "failureThreshold")]
    public int Failures { get; init; } = 3;

    /// <summary>A GET that must answer 200 to 399.</summary>
    /// <param name="path">The path, from <c>/</c>.</param>
    /// <param name="port">The name or number of the container's port.</param>
    public static HealthCheck Http(
        [LowersTo(typeof(Probe), "httpGet.path")] string path, [LowersTo(typeof(Probe), "httpGet.port")] IntOrString? port = null)
        => new(new Probe { HttpGet = new() { Path = path, Port = port ?? "http" } });

    /// <summary>A connection that must be accepted.</summary>
    public static HealthCheck Tcp([LowersTo(typeof(Probe), "tcpSocket.port")] IntOrString port) => new(new Probe { TcpSocket = new() { Port = port } });

    /// <summary>The gRPC health protocol.</summary>
    public static HealthCheck Grpc(
        [LowersTo(typeof(Probe), "grpc.port")] Port port, [LowersTo(typeof(Probe), "grpc.service")] string? service = null)
        => new(new Probe { Grpc = new() { Port = port, Service = service } });

    /// <summary>A command in the container that must exit with 0.</summary>
    public static HealthCheck Command([LowersTo(typeof(Probe), "exec.command")] params ReadOnlySpan<string> command)
        => new(new Probe { Exec = new() { Command = [.. command] } });

    internal Probe ToProbe() => _action with
    {
        PeriodSeconds = (int)Period.TotalSeconds,
        TimeoutSeconds = (int)Timeout.TotalSeconds,
        FailureThreshold = Failures == 3 ? null : Failures,
    };
}

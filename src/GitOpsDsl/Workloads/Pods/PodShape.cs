namespace GitOpsDsl;

/// <summary>What the pods of one kind of workload have that others have not.</summary>
internal sealed record PodShape
{
    public ValueList<ContainerPort>? Ports { get; init; }

    public Probe? Readiness { get; init; }

    public Probe? Liveness { get; init; }

    public Probe? Startup { get; init; }

    public RestartPolicy? RestartPolicy { get; init; }

    /// <summary>Whether pods of the workload should keep away from one another.</summary>
    public bool Spread { get; init; }

    /// <summary>Whether each replica has claims of its own, made by the controller.</summary>
    public bool ClaimPerReplica { get; init; }
}

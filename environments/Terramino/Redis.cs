namespace Environments.Terramino;

/// <summary>Redis that keeps its data: a component of the team's own, made of a workload.</summary>
public record Redis : Component
{
    public ImageReference Image { get; init; } = "redis:7.4.1";

    public Quantity Memory { get; init; } = "64Mi";

    public Quantity Storage { get; init; } = "1Gi";

    /// <summary>The host name under which other components reach it.</summary>
    public Reference Host => new(this, static name => name);

    public Port Port => 6379;

    protected override void Lower(Lowering lowering) => lowering.Add(new StatefulService
    {
        Image = Image,
        Args = ["redis-server", "--appendonly", "yes"],
        Port = Port,
        Memory = Memory,
        Mounts = new() { ["/data"] = Mount.Claim(Storage) },
        Readiness = HealthCheck.Command("redis-cli", "ping"),
    });
}

namespace GitOpsDsl.Rules;

/// <summary>Without it a pod counts as ready as soon as its process runs.</summary>
internal sealed class MissingReadinessProbe() : MissingProbeRule("GD4001", "readinessProbe", "No readiness probe")
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} gets requests as soon as its process runs, ready or not, and a broken release goes on to the last pod: add a readinessProbe that asks it";
}

namespace GitOpsDsl.Rules;

/// <summary>Without it a process that hangs is left to hang.</summary>
internal sealed class MissingLivenessProbe() : MissingProbeRule("GD4002", "livenessProbe", "No liveness probe")
{
    protected override string Consequence(Node container) =>
        $"when {PodContainers.Describe(container)} hangs, nothing restarts it: add a livenessProbe, more patient than the readiness probe; a tcpSocket is enough";
}

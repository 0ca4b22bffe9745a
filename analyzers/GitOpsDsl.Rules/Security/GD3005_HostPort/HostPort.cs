namespace GitOpsDsl.Rules;

/// <summary>Control <c>hostPorts</c> of the baseline level.</summary>
internal sealed class HostPort() : PodSecurityRule("GD3005", PodSecurityLevel.Baseline, "Port of the node taken")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            foreach (var port in container["ports"].Items)
            {
                var hostPort = port["hostPort"];
                if (hostPort.Integer is not (null or 0))
                {
                    context.Report(hostPort, $"hostPort {hostPort} listens on every address of the node, past Services and their policies, and lets one such pod run on each node: remove it and use a Service");
                }
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A probe's port number that is none of those that the container declares; a name that is none of theirs never resolves, and is an error.</summary>
internal sealed class UndeclaredProbePort() : ReliabilityRule("GD4004", "Probe of a port that is not declared")
{
    private static readonly string[] Probes = ["readinessProbe", "livenessProbe", "startupProbe"];
    private static readonly string[] Handlers = ["httpGet", "tcpSocket", "grpc"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Container, "ports", Check);

    private static void Check(Node ports, RuleContext context)
    {
        if (ports.Count == 0)
        {
            return;
        }

        foreach (var name in Probes)
        {
            if (ports.Parent[name] is { IsMap: true } probe)
            {
                CheckProbe(probe, ports, context);
            }
        }
    }

    private static void CheckProbe(Node probe, Node ports, RuleContext context)
    {
        foreach (var handler in Handlers)
        {
            var port = probe[handler]["port"];
            if (port.Integer is { } number && PodPorts.ContainerDeclares(ports.Parent, port, "TCP") == Certainty.No)
            {
                context.Report(port, $"{PodContainers.Describe(ports.Parent)} declares other ports but not {number}: correct it, or declare it with a name and use that", ports);
            }
        }
    }
}

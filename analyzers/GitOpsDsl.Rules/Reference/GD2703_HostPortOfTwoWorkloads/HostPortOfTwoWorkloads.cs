namespace GitOpsDsl.Rules;

/// <summary>Two workloads that want the same port of the node: their pods can't be on one node.</summary>
internal sealed class HostPortOfTwoWorkloads() : ReferenceRule("GD2703", "Host port of two workloads")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new Dictionary<string, TakenPort>(StringComparer.Ordinal);
        foreach (var workload in Workloads.Of(environment).All)
        {
            // Who picks nodes may have picked them apart.
            var pod = workload.PodSpec;
            if (!workload.Kind.Serves || !pod["nodeSelector"].IsZero || !pod["affinity"]["nodeAffinity"].IsZero || pod.IsPartial)
            {
                continue;
            }

            var isHost = pod["hostNetwork"].Boolean == true;
            foreach (var container in PodContainers.Running(pod))
            {
                foreach (var port in container["ports"].Items)
                {
                    var taken = port["hostPort"].IsZero && isHost ? port["containerPort"] : port["hostPort"];
                    if (taken.Integer > 0 && port["hostIP"].IsZero && PodPorts.ProtocolOf(port) is { } protocol)
                    {
                        Check(new TakenPort(workload, taken, protocol), seen, context);
                    }
                }
            }
        }
    }

    private static void Check(TakenPort taken, Dictionary<string, TakenPort> seen, RuleContext context)
    {
        var key = $"{taken.Port}/{taken.Protocol}";
        if (!seen.TryGetValue(key, out var first))
        {
            seen.Add(key, taken);
        }
        else if (!ReferenceEquals(first.Workload, taken.Workload))
        {
            context.Report(
                taken.Port,
                $"{first.Workload} takes the {taken.Protocol} port {taken.Port} of its nodes too: where one runs the other stays Pending; use another port, a Service, or different nodes",
                first.Port);
        }
    }

    private sealed class TakenPort(Workload workload, Node port, string protocol)
    {
        public Workload Workload { get; } = workload;

        public Node Port { get; } = port;

        public string Protocol { get; } = protocol;
    }
}

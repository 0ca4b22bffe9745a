namespace GitOpsDsl.Rules;

/// <summary>Two workloads that want the same port of the node: their pods can't be on one node.</summary>
internal sealed class HostPortOfTwoWorkloads() : ReferenceRule("GD2703", "Host port of two workloads")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new Dictionary<(long Port, string Protocol), (Workload Workload, Node Port)>();
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
                    if (taken.Integer is > 0 and { } number && port["hostIP"].IsZero && PodPorts.ProtocolOf(port) is { } protocol)
                    {
                        Check(workload, taken, (number, protocol), seen, context);
                    }
                }
            }
        }
    }

    private static void Check(
        Workload workload,
        Node taken,
        (long Port, string Protocol) key,
        Dictionary<(long Port, string Protocol), (Workload Workload, Node Port)> seen,
        RuleContext context)
    {
        if (!seen.TryGetValue(key, out var first))
        {
            seen.Add(key, (workload, taken));
        }
        else if (!ReferenceEquals(first.Workload, workload))
        {
            context.Report(
                taken,
                $"{first.Workload} takes the {key.Protocol} port {taken} of its nodes too: where one runs the other stays Pending; use another port, a Service, or different nodes",
                first.Port);
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A target port by number that no container of the selected pods declares. Nothing checks it, and declaring it is not needed.</summary>
internal sealed class UndeclaredTargetPort() : ReferenceRule("GD2103", "Target port that no container declares", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        foreach (var service in SelectingService.In(environment))
        {
            foreach (var port in service.Object.Spec["ports"].Items)
            {
                // Without a target the port is its own; what is zero is the same to the server.
                var target = port["targetPort"].IsZero ? port["port"] : port["targetPort"];
                if (target.Integer > 0 && PodPorts.ProtocolOf(port) is { } protocol
                    && DeclaredByNone(workloads.Select(service.Object.Namespace, service.Selector), target, protocol) is { } workload)
                {
                    context.Report(
                        target,
                        $"no container of {workload} declares the {protocol} port {target}: if none listens there, connections are refused; name the port that does, or declare it",
                        workload.PodSpec["containers"]);
                }
            }
        }
    }

    private static Workload? DeclaredByNone(SelectedWorkloads selected, Node target, string protocol)
    {
        Workload? first = null;
        foreach (var pods in selected)
        {
            if (!pods.IsCertain || PodPorts.Declares(pods.Workload.PodSpec, target, protocol) != Certainty.No)
            {
                return null;
            }

            first ??= pods.Workload;
        }

        return first;
    }
}

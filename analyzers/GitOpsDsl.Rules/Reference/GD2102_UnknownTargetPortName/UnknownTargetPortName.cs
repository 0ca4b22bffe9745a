namespace GitOpsDsl.Rules;

/// <summary>
/// A named target port that the selected pods lack: <c>FindPort</c> fails, and the endpoint controller leaves that port of that pod out.
/// </summary>
internal sealed class UnknownTargetPortName() : ReferenceRule("GD2102", "Target port name that the pods don't have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var workloads = Workloads.Of(environment);
        foreach (var service in SelectingService.In(environment))
        {
            foreach (var port in service.Object.Spec["ports"].Items)
            {
                if (port["targetPort"] is { IsString: true, IsZero: false } target)
                {
                    Check(workloads.Select(service.Object.Namespace, service.Selector), port, target, context);
                }
            }
        }
    }

    private static void Check(SelectedWorkloads selected, Node port, Node target, RuleContext context)
    {
        if (PodPorts.ProtocolOf(port) is not { } protocol)
        {
            return;
        }

        foreach (var pods in selected)
        {
            var (workload, spec) = (pods.Workload, pods.Workload.PodSpec);
            if (pods.IsCertain && (workload.Kind.Serves || workload.Kind.Name == "Pod") && PodPorts.Declares(spec, target, protocol) == Certainty.No)
            {
                var near = PodPorts.Nearest(spec, target.Text!);
                var hint = PodPorts.Declares(spec, target, null) == Certainty.Yes ? "the port of that name has another protocol"
                    : near is null ? "name one of its ports so, or give the number" : $"did you mean \"{near}\"?";
                context.Report(target, $"the pods of {workload} have no {protocol} port named {target}: the Service leaves this port out; {hint}", spec);
                return;
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A probe or hook that names a port that its own container does not have (<c>probe.ResolveContainerPort</c>).</summary>
internal sealed class MissingProbePort() : ReferenceRule("GD2613", "Probe of a port name that the container does not have")
{
    private static readonly string[] Probes = ["startupProbe", "readinessProbe", "livenessProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.Container, Check);

    private static void Check(Node container, RuleContext context)
    {
        foreach (var probe in Probes)
        {
            Check(container, container[probe], "the container never gets through this probe", context);
        }

        var lifecycle = container["lifecycle"];
        foreach (var hook in Hooks)
        {
            Check(container, lifecycle[hook], "the hook fails", context);
        }
    }

    private static void Check(Node container, Node handler, string effect, RuleContext context)
    {
        Check(container, handler["httpGet"], handler, effect, context);
        Check(container, handler["tcpSocket"], handler, effect, context);
    }

    private static void Check(Node container, Node action, Node handler, string effect, RuleContext context)
    {
        var port = action["port"];
        if (port.IsString && !port.IsZero && PodPorts.ContainerDeclares(container, port, null) == Certainty.No)
        {
            var names = new List<string>();
            foreach (var declared in container["ports"].Items)
            {
                names.Add(declared["name"].Text ?? "");
            }

            var near = NearestName.Of(port.Text!, names, static name => name);
            var hint = near is { Length: > 0 } ? $"did you mean \"{near}\"?" : "name one of its ports so, or give the number";
            context.Report(port, $"container {container["name"]} has no port named {port}, which its {handler.Name} asks: {effect}; {hint}", container["ports"]);
        }
    }
}

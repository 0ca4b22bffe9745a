namespace GitOpsDsl.Rules;

/// <summary>One port name in two containers of a pod: Services and NetworkPolicies find the first.</summary>
internal sealed class PortNameTwice() : ReferenceRule("GD2603", "Port name in two containers of a pod", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        if (PodPorts.AreFewerThanTwo(pod))
        {
            return;
        }

        var seen = new NodesByText();
        foreach (var container in PodContainers.Running(pod))
        {
            foreach (var port in container["ports"].Items)
            {
                var name = port["name"];
                if (name.Text is not { Length: > 0 } text || PodContainers.MayBeSidecar(container))
                {
                    continue;
                }

                if (!seen.TryAdd(text, name, out var first) && first.Parent.Parent != port.Parent)
                {
                    context.Report(
                        name,
                        $"container {first.Parent.Parent.Parent["name"]} has a port named {name} too: a Service that names it gets that one; give each port a name of its own",
                        first);
                }
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>One port and protocol twice in the containers of a pod, which share one network.</summary>
internal sealed class PortDeclaredTwice() : ReferenceRule("GD2602", "Port declared twice in a pod")
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
                var number = port["containerPort"];
                if (number.Integer is null || PodPorts.ProtocolOf(port) is not { } protocol || container["restartPolicy"].IsUnknown)
                {
                    continue;
                }

                if (seen.TryAdd($"{number}/{protocol}", number, out var first))
                {
                    continue;
                }

                var message = first.Parent.Parent == port.Parent
                    ? $"this container declares the {protocol} port {number} already: server-side apply refuses the list; keep one"
                    : $"container {NameOf(first)} has the {protocol} port {number} too: the second to start can't bind it; give one another port";
                context.Report(number, message, first);
            }
        }
    }

    private static string NameOf(Node port) => port.Parent.Parent.Parent["name"].ToString();
}

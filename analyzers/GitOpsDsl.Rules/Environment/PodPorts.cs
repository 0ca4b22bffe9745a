namespace GitOpsDsl.Rules;

/// <summary>The ports that a pod declares, as Services find them (<c>podutil.FindPort</c>: containers and sidecars).</summary>
internal static class PodPorts
{
    /// <summary>The text of a port's protocol; null when the host can't know it.</summary>
    public static string? ProtocolOf(Node port) => port["protocol"] is { IsAbsent: false } protocol ? protocol.Text : "TCP";

    /// <summary>The pod declares no two ports, so that there is nothing to compare.</summary>
    public static bool AreFewerThanTwo(Node podSpec)
    {
        var count = 0;
        foreach (var container in PodContainers.Running(podSpec))
        {
            count += container["ports"].Count;
        }

        return count < 2;
    }

    /// <summary>A container that runs while the pod serves declares that port, by name or by number.</summary>
    /// <param name="nameOrNumber">A string or an integer.</param>
    /// <param name="protocol">Null: any.</param>
    public static Certainty Declares(Node podSpec, Node nameOrNumber, string? protocol)
    {
        var result = PodContainers.ArePartial(podSpec) ? Certainty.Maybe : Certainty.No;
        foreach (var container in PodContainers.Running(podSpec))
        {
            var declares = ContainerDeclares(container, nameOrNumber, protocol);
            if (declares == Certainty.Yes)
            {
                return declares;
            }

            result = declares > result ? declares : result;
        }

        return result;
    }

    /// <summary>That container does.</summary>
    public static Certainty ContainerDeclares(Node container, Node nameOrNumber, string? protocol)
    {
        var ports = container["ports"];
        var result = ports.IsPartial ? Certainty.Maybe : Certainty.No;
        foreach (var port in ports.Items)
        {
            var value = nameOrNumber.IsString ? port["name"] : port["containerPort"];
            var other = protocol is null ? null : ProtocolOf(port);
            var isSameProtocol = protocol is null || other == protocol;
            if (isSameProtocol && value.Exists && value.Text == nameOrNumber.Text && value.Integer == nameOrNumber.Integer)
            {
                return Certainty.Yes;
            }

            result = value.IsUnknown || port.IsPartial || (!isSameProtocol && other is null) ? Certainty.Maybe : result;
        }

        return result;
    }

    /// <summary>The nearest of the names of a pod's ports; null when none is near.</summary>
    public static string? Nearest(Node podSpec, string name)
    {
        var names = new List<string>();
        foreach (var container in PodContainers.Running(podSpec))
        {
            foreach (var port in container["ports"].Items)
            {
                if (port["name"].Text is { } other)
                {
                    names.Add(other);
                }
            }
        }

        return NearestName.Of(name, names, static name => name) ?? (names.Count == 1 ? names[0] : null);
    }
}

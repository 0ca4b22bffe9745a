using GitOpsDsl.Azure.Network;

namespace GitOpsDsl.Azure;

/// <summary>Rules of network security groups for what comes in.</summary>
internal static class InboundRule
{
    /// <summary>Lets TCP in.</summary>
    /// <param name="name">The rule's name.</param>
    /// <param name="priority">The lowest of those that fit decides.</param>
    /// <param name="source">Addresses, or a service tag such as <c>Internet</c>.</param>
    /// <param name="ports">Ports, or ranges of them.</param>
    public static SecurityRule Of(string name, int priority, Input<string> source, params string[] ports) => new()
    {
        Name = name,
        Priority = priority,
        Direction = "Inbound",
        Access = "Allow",
        Protocol = "Tcp",
        SourceAddressPrefix = source,
        SourcePortRange = "*",
        DestinationAddressPrefix = "*",
        DestinationPortRanges = ports,
    };

    /// <summary>Lets nothing in that no other rule does, not even from the network itself.</summary>
    public static SecurityRule DenyAll() => new()
    {
        Name = "nothing-else",
        Priority = 4096,
        Direction = "Inbound",
        Access = "Deny",
        Protocol = "*",
        SourceAddressPrefix = "*",
        SourcePortRange = "*",
        DestinationAddressPrefix = "*",
        DestinationPortRange = "*",
    };
}

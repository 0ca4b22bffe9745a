using GitOpsDsl.Azure.Privatedns;

namespace GitOpsDsl.Azure;

/// <summary>What makes the machines of a network ask a private DNS zone.</summary>
internal static class PrivateZoneLink
{
    /// <param name="zone">The zone.</param>
    /// <param name="networkId">The network.</param>
    public static VirtualNetworkLink Of(PrivateZone zone, Input<string> networkId) => new()
    {
        ResourceGroupName = zone.ResourceGroupName,
        PrivateZoneName = zone.Name,
        Location = "global",
        RegistrationEnabled = false,
        VirtualNetwork = new() { Id = networkId },
    };
}

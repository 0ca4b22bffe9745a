namespace GitOpsDsl.Azure;

/// <summary>What makes the machines of a network ask a private DNS zone.</summary>
internal static class PrivateZoneLink
{
    /// <param name="resourceGroupName">The zone's.</param>
    /// <param name="zoneName">The zone.</param>
    /// <param name="networkId">The network.</param>
    public static AnyResource Of(Input<string> resourceGroupName, Output<string> zoneName, Input<string> networkId) => new("azure-native:privatedns:VirtualNetworkLink")
    {
        Properties = new()
        {
            ["resourceGroupName"] = Output.Format($"{resourceGroupName}"),
            ["privateZoneName"] = zoneName,
            ["location"] = "global",
            ["registrationEnabled"] = false,
            ["virtualNetwork"] = new() { ["id"] = Output.Format($"{networkId}") },
        },
    };
}

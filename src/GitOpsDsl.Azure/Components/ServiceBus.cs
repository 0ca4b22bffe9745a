using GitOpsDsl.Azure.Servicebus;

namespace GitOpsDsl.Azure;

/// <summary>What every queue and topic of ours has around it.</summary>
internal static class ServiceBus
{
    /// <summary>Reached as who one is: it has no keys.</summary>
    public static Servicebus.Namespace Namespace(Input<string> resourceGroupName) => new()
    {
        ResourceGroupName = resourceGroupName,
        Sku = new() { Name = SkuName.Standard, Tier = SkuTier.Standard },
        DisableLocalAuth = true,
        MinimumTlsVersion = "1.2",
    };

    /// <summary>As ISO 8601 has durations: <c>PT30S</c>.</summary>
    public static string Text(Duration duration) => FormattableString.Invariant($"PT{duration.TotalSeconds}S");
}

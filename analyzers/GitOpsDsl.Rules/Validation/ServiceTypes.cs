namespace GitOpsDsl.Rules;

/// <summary>Types of Services.</summary>
internal static class ServiceTypes
{
    /// <summary>The type, which is ClusterIP when none is written; null when it is unknown or none that there is.</summary>
    public static string? Of(Node spec) => spec["type"] is var type && type.IsZero ? "ClusterIP"
        : type.Text is "ClusterIP" or "ExternalName" or "LoadBalancer" or "NodePort" ? type.Text : null;

    /// <summary>It has no address of its own, or that can't be known.</summary>
    public static bool MayBeHeadless(Node spec) => IsNone(spec["clusterIP"]) || IsNone(spec["clusterIPs"][0]);

    private static bool IsNone(Node address) => address.IsUnknown || address.Text == "None";
}

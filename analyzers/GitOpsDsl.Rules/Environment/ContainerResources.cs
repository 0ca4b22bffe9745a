namespace GitOpsDsl.Rules;

/// <summary>What containers ask for. A limit without a request is a request too (<c>SetDefaults_Pod</c>).</summary>
internal static class ContainerResources
{
    /// <summary>The quantity; absent when the container surely asks for none.</summary>
    public static Node RequestOf(Node container, string resource)
    {
        var resources = container["resources"];
        return resources["requests"][resource] is { IsAbsent: false } request ? request : resources["limits"][resource];
    }

    public static Node LimitOf(Node container, string resource) => container["resources"]["limits"][resource];

    /// <summary>The pod as a whole may ask for it, and its containers need not.</summary>
    public static bool PodMayAsk(Node podSpec, string resource) => !RequestOf(podSpec, resource).IsAbsent;
}

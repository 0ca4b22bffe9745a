namespace GitOpsDsl;

/// <summary>Services with a host get an HTTPRoute (gateway.networking.k8s.io/v1) that is attached to a shared Gateway.</summary>
public sealed record GatewayRouting : Routing
{
    /// <summary>The Gateway's name.</summary>
    [LowersTo(typeof(CustomResource), "spec.parentRefs[0].name")]
    public required string Gateway { get; init; }

    /// <summary>The Gateway's namespace; its pods are let in by the NetworkPolicy.</summary>
    [LowersTo(typeof(CustomResource), "spec.parentRefs[0].namespace")]
    [LowersTo(typeof(NetworkPolicy), "spec.ingress[0].from[1].namespaceSelector.matchLabels[kubernetes.io/metadata.name]")]
    public required string GatewayNamespace { get; init; }

    /// <summary>The listener of the Gateway; all that match the host when it is not set.</summary>
    [LowersTo(typeof(CustomResource), "spec.parentRefs[0].sectionName")]
    public string? Listener { get; init; }
}

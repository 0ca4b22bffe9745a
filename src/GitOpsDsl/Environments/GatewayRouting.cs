namespace GitOpsDsl;

/// <summary>Services with a host get an HTTPRoute (gateway.networking.k8s.io/v1) that is attached to a shared Gateway.</summary>
public sealed record GatewayRouting : Routing
{
    /// <summary>The Gateway's name.</summary>
    public required string Gateway { get; init; }

    /// <summary>The Gateway's namespace; its pods are let in by the NetworkPolicy.</summary>
    public required string GatewayNamespace { get; init; }

    /// <summary>The listener of the Gateway; all that match the host when it is not set.</summary>
    public string? Listener { get; init; }
}

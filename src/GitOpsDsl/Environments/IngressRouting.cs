namespace GitOpsDsl;

/// <summary>Services with a host get an Ingress with TLS.</summary>
public sealed record IngressRouting : Routing
{
    /// <summary>The IngressClass.</summary>
    [LowersTo(typeof(Ingress), "spec.ingressClassName")]
    public string ClassName { get; init; } = "nginx";

    /// <summary>The namespace that the controller's pods run in; the NetworkPolicy lets them in.</summary>
    [LowersTo(typeof(NetworkPolicy), "spec.ingress[0].from[1].namespaceSelector.matchLabels[kubernetes.io/metadata.name]")]
    public string ControllerNamespace { get; init; } = "ingress-nginx";

    /// <summary>
    /// A cert-manager ClusterIssuer, which then makes the certificate of each Ingress. Without one the controller's default certificate
    /// is served, since the Ingress asks for TLS and names no Secret.
    /// </summary>
    [LowersTo(typeof(Ingress), "metadata.annotations[cert-manager.io/cluster-issuer]")]
    public string? ClusterIssuer { get; init; }

    /// <summary>Annotations on each Ingress.</summary>
    [LowersTo(typeof(Ingress), "metadata.annotations[{key}]")]
    public ValueMap<string> Annotations { get; init; } = ValueMap<string>.Empty;
}

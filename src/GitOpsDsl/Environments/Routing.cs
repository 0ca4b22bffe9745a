namespace GitOpsDsl;

/// <summary>How a service with a host is reached from outside the cluster: <see cref="IngressRouting"/> or <see cref="GatewayRouting"/>.</summary>
public abstract record Routing
{
    private protected Routing()
    {
    }
}

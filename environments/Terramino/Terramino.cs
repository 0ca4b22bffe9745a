namespace Environments.Terramino;

/// <summary>A game in the browser: a page, a backend that keeps the high scores in Redis, and the proxy that is in front of both.</summary>
public record Terramino : GitOpsEnvironment
{
    public required ImageReference FrontendImage { get; init; }

    public required ImageReference BackendImage { get; init; }

    public required DnsName Host { get; init; }

    public Replicas Replicas { get; init; } = 2;

    public Redis Redis { get; init; } = new();

    public WebService Backend => new()
    {
        Image = BackendImage,
        Port = 8080,
        Replicas = Replicas,
        Config = new()
        {
            ["REDIS_HOST"] = Redis.Host,
            ["REDIS_PORT"] = Redis.Port,
            ["TERRAMINO_PORT"] = 8080,
        },
        Readiness = HealthCheck.Http("/info"),
    };

    public WebService Frontend => new()
    {
        Image = FrontendImage,
        Port = 8081,
        Replicas = Replicas,
    };

    public WebService Proxy => new()
    {
        Image = "nginxinc/nginx-unprivileged:1.27.2",
        Port = 8080,
        Replicas = Replicas,
        Host = Host,
        Files = new() { ["/etc/nginx/conf.d/default.conf"] = Nginx.Configuration(Frontend, Backend) },
        Readiness = HealthCheck.Http("/healthz"),
    };
}

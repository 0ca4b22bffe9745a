namespace Environments.Terramino;

public static class Environments
{
    [Environment]
    public static Terramino Dev => new()
    {
        Namespace = "terramino-dev",
        Agent = new Flux { Repository = Repository.Url },
        FrontendImage = "ghcr.io/terramino/frontend:1.1.0",
        BackendImage = "ghcr.io/terramino/backend:1.1.0",
        Host = "terramino.dev.example.com",
        AnnotateOrder = true,
    };

    [Environment]
    public static Terramino Prod => Dev with
    {
        Namespace = "terramino-prod",
        FrontendImage = "ghcr.io/terramino/frontend:1.0.0",
        BackendImage = "ghcr.io/terramino/backend:1.0.0",
        Host = "terramino.example.com",
        Replicas = Replicas.Auto(min: 3, max: 9),
        Redis = new() { Memory = "256Mi", Storage = "10Gi" },
    };
}

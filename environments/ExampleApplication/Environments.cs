namespace Environments.ExampleApplication;

public static class Environments
{
    /// <summary>A release changes this line, and nothing else.</summary>
    [Environment]
    public static ExampleApplication Prod => new()
    {
        Namespace = "example-application",
        Agent = new Flux { Repository = Repository.Url },
        Image = "ghcr.io/gitops-example/hello-world:1.4.2",
    };
}

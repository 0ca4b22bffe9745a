namespace Environments.ExampleApplication;

/// <summary>A hello-world service, and its sister who greets like a pirate.</summary>
public record ExampleApplication : GitOpsEnvironment
{
    public required ImageReference Image { get; init; }

    public WebService Hello => Greeter("Hello, world!");

    public WebService HelloPirate => Greeter("Ahoy, world!");

    private WebService Greeter(string greeting) => new()
    {
        Image = Image,
        Port = 8080,
        Config = new() { ["GREETING"] = greeting },
        Readiness = HealthCheck.Http("/healthz"),
    };
}

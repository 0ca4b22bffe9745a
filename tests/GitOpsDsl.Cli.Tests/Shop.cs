namespace GitOpsDsl.Cli.Tests;

/// <summary>The environments that the commands are tried on; the generator lists them.</summary>
public record Shop : GitOpsEnvironment
{
    [Environment]
    public static Shop Int => new()
    {
        Namespace = "shop-int",
        Web = new() { Image = "registry.example.com/shop/web:1.4.0", Config = new() { ["TITLE"] = "Shop" } },
    };

    [Environment]
    public static Shop Prod => Int with
    {
        Namespace = "shop-prod",
        Web = Int.Web with { Image = "registry.example.com/shop/web:1.3.2", Host = "shop.example.com" },
    };

    public required WebService Web { get; init; }
}

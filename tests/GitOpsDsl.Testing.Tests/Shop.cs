namespace GitOpsDsl.Testing.Tests;

/// <summary>What a team's tests would be about; the generator lists it.</summary>
public record Shop : GitOpsEnvironment
{
    [Environment]
    public static Shop Int => new() { Namespace = "shop-int", Web = new() { Image = "registry.example.com/shop/web:1.4.0" } };

    [Environment]
    public static Shop Prod => Int with { Namespace = "shop-prod", Web = Int.Web with { Replicas = 3 } };

    public required WebService Web { get; init; }

    /// <summary>A file that is relative to this project's folder.</summary>
    public YamlFiles Legacy => new() { Paths = ["Legacy/settings.yaml"] };
}

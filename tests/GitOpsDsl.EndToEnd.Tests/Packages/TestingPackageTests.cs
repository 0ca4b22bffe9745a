namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>A team's own tests of its environments, with nothing but our packages and a test framework.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TestingPackageTests(PackedPackages packages)
{
    private const string Golden = "tests/ShopTests.Prod.verified.yaml";

    [Fact]
    public void A_test_project_asserts_on_environments_and_keeps_golden_manifests()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, "environments", Environments("1.4.0"));
        folder.Write("tests/ShopTests.cs", Tests);
        folder.Write("tests/tests.csproj", Project);

        Assert.Contains("nothing was accepted yet", Test(folder, accept: null).Exits(1).Text, StringComparison.Ordinal);
        Test(folder, accept: "1").Exits(0);
        Test(folder, accept: null).Exits(0);
        Assert.Contains("image: registry.example.com/shop/web:1.4.0\n", File.ReadAllText(folder.Of(Golden)), StringComparison.Ordinal);

        NewProject.Write(folder, packages, "environments", Environments("1.4.1"));
        Assert.Contains("image: registry.example.com/shop/web:1.4.1", Test(folder, accept: null).Exits(1).Text, StringComparison.Ordinal);
    }

    private static Run Test(TemporaryFolder folder, string? accept) => Run.Of(folder.Path, "dotnet", ["test", "tests", "-nologo"], ("UPDATE_GOLDEN", accept));

    private static string Environments(string tag) =>
        $$"""
        namespace Team;

        public record Shop : GitOpsEnvironment
        {
            public required WebService Web { get; init; }
        }

        public static class Environments
        {
            [Environment]
            public static Shop Prod => new() { Namespace = "shop-prod", Web = new() { Image = "registry.example.com/shop/web:{{tag}}" } };
        }
        """;

    private const string Tests =
        """
        using GitOpsDsl.Generated;
        using GitOpsDsl.Kubernetes;
        using GitOpsDsl.Testing;
        using Xunit;

        public class ShopTests
        {
            [Fact]
            public void Prod()
            {
                var prod = EnvironmentCatalogue.Entries.Render("shop/prod");
                prod.AssertNoFindings();
                prod.Verify();
                Assert.Equal("web", prod.Single<Deployment>().Metadata.Name);
            }
        }
        """;

    private string Project =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="GitOpsDsl.Testing" Version="{packages.Version}" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="17.14.1" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            <ProjectReference Include="../environments/environments.csproj" />
          </ItemGroup>
        </Project>
        """;
}

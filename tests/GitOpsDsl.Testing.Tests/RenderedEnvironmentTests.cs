using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Load;
using GitOpsDsl.Generated;

namespace GitOpsDsl.Testing.Tests;

public class RenderedEnvironmentTests
{
    private static readonly RenderedEnvironment Prod = EnvironmentCatalogue.Entries.Render("shop/prod");

    [Fact]
    public void An_object_is_found_by_its_type_and_name()
    {
        Assert.Equal(3, Prod.Single<Deployment>("web").Spec!.Replicas);
        Assert.Same(Prod.Single<Deployment>("web"), Prod.Single<Deployment>());
        Assert.Equal("shop-prod", Assert.Single(Prod.All<Namespace>()).Metadata.Name);
    }

    [Fact]
    public void An_object_that_is_not_there_is_said_with_those_that_are()
    {
        Assert.Contains("shop/prod has 0 Deployment objects named api; it has: web", Problem(static () => Prod.Single<Deployment>("api")), StringComparison.Ordinal);
        Assert.Contains("shop/prod has 0 StatefulSet objects; it has: none", Problem(static () => Prod.Single<StatefulSet>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Golden_manifests_stand_beside_the_test() => Prod.Verify();

    [Fact]
    public void A_release_changes_nothing_of_a_manifest_without_image_versions()
    {
        var manifest = Prod.WithoutImageVersions().Yaml;

        Assert.Contains("image: registry.example.com/shop/web:1.4.0\n", Prod.Yaml, StringComparison.Ordinal);
        Assert.Equal(Prod.Yaml.Replace(":1.4.0\n", "\n", StringComparison.Ordinal), manifest);
    }

    [Theory]
    [InlineData("shop/int")]
    [InlineData("shop/prod")]
    public void One_test_may_be_about_each_environment(string id)
    {
        var environment = EnvironmentCatalogue.Entries.Render(id);

        environment.Verify(id);
        environment.AssertNoFindings();
    }

    [Fact]
    public void The_ids_are_data_for_a_test_about_each() => Assert.Equal(["shop/int", "shop/prod"], EnvironmentCatalogue.Entries.Ids());

    [Fact]
    public void A_change_fails_with_the_first_line_that_differs()
    {
        var folder = Directory.CreateTempSubdirectory("golden").FullName;
        try
        {
            var test = Path.Combine(folder, "ShopTests.cs");
            File.WriteAllText(Path.Combine(folder, "ShopTests.Prod.verified.yaml"), Prod.Yaml.Replace("replicas: 3", "replicas: 2", StringComparison.Ordinal));

            var message = Assert.Throws<GoldenMismatchException>(() => Prod.Verify(null, test, "Prod", accept: false)).Message;

            Assert.Contains("expected:   replicas: 2\nactual:     replicas: 3", message, StringComparison.Ordinal);
            Assert.Equal(Prod.Yaml, File.ReadAllText(Path.Combine(folder, "ShopTests.Prod.received.yaml")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Findings_fail_and_are_listed()
    {
        IReadOnlyList<EnvironmentEntry> broken =
        [
            new("shop", "broken", "Environments.Broken", new Origin("/_/Environments.cs", 7), false, static () => throw new InvalidOperationException("no disk"), static (_, _) => { }),
        ];

        var message = Problem(() => broken.Render("broken").AssertNoFindings());

        Assert.Contains("has 1 findings:\nerror GD9101: the environment", message, StringComparison.Ordinal);
        Assert.Matches(@"no disk \(/.*/tests/GitOpsDsl.Testing.Tests/RenderedEnvironmentTests.cs:\d+\)$", message);
    }

    [Fact]
    public void What_can_not_be_compiled_is_not_compared()
    {
        var rendered = new RenderedEnvironment("shop/prod", new([], [new("GD9101", Severity.Error, "no disk")], new([], false)));

        Assert.Contains("no disk", Problem(() => _ = rendered.Yaml), StringComparison.Ordinal);
        Assert.Contains("no disk", Problem(() => rendered.Single<Deployment>()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_that_is_not_declared_is_an_error()
        => Assert.Throws<UnknownEnvironmentException>(static () => EnvironmentCatalogue.Entries.Render("shop/staging"));

    private static string Problem(Action action) => Assert.Throws<EnvironmentAssertionException>(action).Message;
}

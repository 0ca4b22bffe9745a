namespace GitOpsDsl.EndToEnd.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class FirstEnvironmentTests(PackedPackages packages)
{
    private readonly FirstEnvironment _shop = packages.FirstEnvironment;

    [Fact]
    public void One_package_reference_and_one_file_of_environments_render()
    {
        Assert.Contains("rendered 2 environments to ", _shop.Render(), StringComparison.Ordinal);

        Golden.Verify(string.Join('\n', Tree.Read(_shop.Rendered).Keys), "files.txt");
        var deployment = File.ReadAllText(Path.Combine(_shop.Rendered, "shop", "prod", "web", "deployment-web.yaml"));
        Assert.Contains("\n  replicas: 3\n", deployment, StringComparison.Ordinal);
        Assert.Contains("image: registry.example.com/shop/web:1.3.2\n", deployment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        _shop.Render();
        var before = Tree.Read(_shop.Rendered);

        var second = Run.Dotnet(_shop.Project, "run", "--", "render").Exits(0);

        var files = before.Keys.Count(static path => path.EndsWith(".yaml", StringComparison.Ordinal));
        Assert.Contains($"0 created, 0 updated, 0 deleted, {files} unchanged", second.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Read(_shop.Rendered));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("show", "shop/prod")]
    public void The_other_commands_of_the_readme_run(params string[] command)
    {
        _shop.Render();

        Run.Dotnet(_shop.Project, ["run", "--no-build", "--", .. command]).Exits(0);
    }

    [Fact]
    public void A_project_that_does_not_compile_says_where_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", BrokenEnvironment.Misspelt.Text);

        var run = Run.Dotnet(folder.Path, "run", "--", "render");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches(BrokenEnvironment.Misspelt.Error, run.Text);
        Assert.False(Directory.Exists(folder.Of("rendered")));
    }

    [Fact]
    public void What_a_rule_refuses_is_an_error_of_the_build_at_its_place()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", BrokenEnvironment.Refused.Text);

        var run = Run.Dotnet(folder.Path, "build");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches(BrokenEnvironment.Refused.Error, run.Text);
    }

    [Fact]
    public void Environments_in_a_circle_are_an_error_of_the_build_and_no_stack_overflow()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", """
            public record Shop : GitOpsEnvironment;

            public static class Environments
            {
                [Environment]
                public static Shop Int => Prod with { Namespace = "shop-int" };

                [Environment]
                public static Shop Prod => Int with { Namespace = "shop-prod" };
            }
            """);

        var run = Run.Dotnet(folder.Path, "run", "--", "render");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"Shop\.cs\(6,24\): error GD9002: Environments\.Int is computed from itself", run.Text);
        Assert.DoesNotContain("overflow", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_any_name_will_do()
    {
        using var folder = new TemporaryFolder(" of mine, größer=更大");
        NewProject.Write(folder, packages, ".", Documentation.Readme.FirstEnvironment);
        _shop.Render();

        Run.Dotnet(folder.Path, "run", "--", "render").Exits(0);

        Assert.Equal(Tree.Read(_shop.Rendered), Tree.Read(folder.Of("rendered")));
    }
}

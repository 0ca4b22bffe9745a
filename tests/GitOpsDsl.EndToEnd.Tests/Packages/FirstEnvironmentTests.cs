namespace GitOpsDsl.EndToEnd.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class FirstEnvironmentTests(PackedPackages packages, FirstEnvironment shop)
{
    [Fact]
    public void One_package_reference_and_one_file_of_environments_render()
    {
        Assert.Contains("rendered 2 environments to ", shop.Render(), StringComparison.Ordinal);

        Golden.Verify(string.Join('\n', Tree.Read(shop.Rendered).Keys), "files.txt");
        Golden.Verify(File.ReadAllText(Path.Combine(shop.Rendered, "shop", "prod", "web", "deployment-web.yaml")), "deployment-web.yaml");
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        shop.Render();
        var before = Tree.Read(shop.Rendered);

        var second = Run.Dotnet(shop.Project, "run", "--", "render").Exits(0);

        Assert.Contains($"0 created, 0 updated, 0 deleted, {before.Keys.Count(static path => path.EndsWith(".yaml", StringComparison.Ordinal))} unchanged", second.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Read(shop.Rendered));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("show", "shop/prod")]
    public void The_other_commands_of_the_readme_run(params string[] command)
    {
        shop.Render();

        Run.Dotnet(shop.Project, ["run", "--no-build", "--", .. command]).Exits(0);
    }

    [Fact]
    public void A_project_that_does_not_compile_says_where_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", Documentation.Readme.FirstEnvironment.Replace("Port = 8080", "Prot = 8080", StringComparison.Ordinal));

        var run = Run.Dotnet(folder.Path, "run", "--", "render");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches(@"Shop\.cs\(19,13\): error CS0117: .*'Prot'", run.Text);
        Assert.False(Directory.Exists(folder.Of("rendered")));
    }

    [Fact]
    public void A_folder_of_any_name_will_do()
    {
        using var folder = new TemporaryFolder(" of mine, größer=更大");
        NewProject.Write(folder, packages, ".", Documentation.Readme.FirstEnvironment);
        shop.Render();

        Run.Dotnet(folder.Path, "run", "--", "render").Exits(0);

        Assert.Equal(Tree.Read(shop.Rendered), Tree.Read(folder.Of("rendered")));
    }
}

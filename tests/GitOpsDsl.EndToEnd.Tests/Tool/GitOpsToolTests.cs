using GitOpsDsl.EndToEnd.Tests.Packages;

namespace GitOpsDsl.EndToEnd.Tests.Tool;

[Collection(PackagesCollection.Name)]
public sealed class GitOpsToolTests(PackedPackages packages)
{
    private readonly FirstEnvironment _shop = packages.FirstEnvironment;

    [Fact]
    public void The_project_in_this_folder_in_environments_or_where_it_is_named_is_found()
    {
        _shop.Render();
        var before = Tree.Read(_shop.Rendered);

        Assert.Contains(" 0 created, 0 updated, 0 deleted, ", GitOps(_shop.Project, "render").Exits(0).Error, StringComparison.Ordinal);
        Assert.Contains("shop/prod", GitOps(_shop.Root, "list").Exits(0).Out, StringComparison.Ordinal);
        GitOps(Path.GetTempPath(), "check", _shop.Project).Exits(0);
        Assert.Equal(before, Tree.Read(_shop.Rendered));
    }

    [Fact]
    public void Arguments_and_exit_codes_pass_through()
    {
        _shop.Render();
        using var rendered = new TemporaryFolder();

        GitOps(_shop.Root, "render", "--env", "prod", "--out", rendered.Path).Exits(0);
        var drift = GitOps(_shop.Root, "check", "--format", "json", "--out", rendered.Path);

        Assert.Contains("shop/prod.inventory", Tree.Read(rendered.Path).Keys);
        Assert.DoesNotContain("shop/int.inventory", Tree.Read(rendered.Path).Keys);
        drift.Exits(1);
        Assert.StartsWith("{", drift.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_does_not_compile_is_the_compilers_to_explain()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", BrokenEnvironment.Misspelt.Text);

        var run = GitOps(folder.Path, "render").Exits(2);

        Assert.Equal("", run.Out);
        Assert.Matches(BrokenEnvironment.Misspelt.Error, run.Error);
        Assert.EndsWith("environments.csproj does not compile\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of("rendered")));
    }

    [Fact]
    public void Two_projects_are_named_so_that_one_can_be_chosen()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csproj", "<Project />");
        folder.Write("b.csproj", "<Project />");

        var run = GitOps(folder.Path, "render").Exits(2);

        Assert.Equal("gitops: there are several projects in .: name one of ./a.csproj, ./b.csproj\n", run.Error);
    }

    [Fact]
    public void No_project_is_one_clear_line()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            "gitops: there is no environment project here or in ./environments: name its folder\n",
            GitOps(folder.Path, "render", "--out", folder.Path).Exits(2).Error);
        Assert.Equal("gitops: there is no project at elsewhere\n", GitOps(folder.Path, "render", "elsewhere").Exits(2).Error);
    }

    [Fact]
    public void A_program_that_is_none_of_ours_is_not_started()
    {
        using var folder = new TemporaryFolder();
        folder.Write("hello.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        folder.Write("Program.cs", "System.Console.WriteLine(\"hi\");");

        var run = GitOps(folder.Path, "check").Exits(2);

        Assert.Equal("", run.Out);
        Assert.EndsWith("hello.csproj is no environment project: it does not reference the package GitOpsDsl\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_words_is_told_before_anything_is_built()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csproj", "no project");

        var run = GitOps(folder.Path, "render", "--evn", "prod").Exits(2);

        Assert.StartsWith("gitops: render has no option --evn", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_the_sdk_on_its_path_is_told_so()
    {
        // The tool itself is started by the runtime that runs this test.
        var runtime = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

        var run = Run.Of(_shop.Root, packages.Tool, ["render"], ("DOTNET_ROOT", runtime), ("PATH", "/nowhere")).Exits(2);

        Assert.StartsWith("gitops: the .NET SDK can't be started", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("render", "--help")]
    [InlineData("render", "-h")]
    [InlineData("--version")]
    public void Help_needs_no_project(params string[] words) => Assert.NotEmpty(GitOps(Path.GetTempPath(), words).Exits(0).Out);

    [RequiresToolFact("sh", "-c", "test -e /dev/full")]
    public void A_product_that_can_t_be_written_is_no_success_and_no_crash()
    {
        var run = Shell("\"$0\" explain rules > /dev/full").Exits(2);

        Assert.Equal("gitops: standard output can't be written: No space left on device\n", run.Error);
        Shell("\"$0\" explain rules | head -1").Exits(0);
        Shell("\"$0\" lint nowhere 2> /dev/full").Exits(2);
    }

    [RequiresToolFact("script", "--version")]
    public void Work_of_more_than_a_second_is_seen_at_a_terminal_and_leaves_no_trace()
    {
        // util-linux's script(1) gives the program a terminal as its output and as its stderr; the manifest comes late.
        var manifest = "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: a, namespace: b}\\n";
        var seen = Run.Of(Path.GetTempPath(), "script", ["-qec", $"(sleep 2.5; printf '{manifest}') | {packages.Tool} lint -", "/dev/null"]).Exits(0).Out;

        Assert.StartsWith("\rlint: 1 s\rlint: 2 s", seen, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K1 object in 1 file: 0 errors, 0 warnings", seen.TrimEnd(), StringComparison.Ordinal);
    }

    private Run Shell(string line) => Run.Of(Path.GetTempPath(), "sh", ["-c", line, packages.Tool]);

    private Run GitOps(string folder, params string[] words) => Run.Of(folder, packages.Tool, words);
}

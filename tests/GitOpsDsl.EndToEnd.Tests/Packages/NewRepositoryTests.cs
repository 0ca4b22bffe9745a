namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>From an empty folder to a repository that renders, checks and tests: by <c>dotnet new gitops</c> and by <c>gitops new</c>.</summary>
[Collection(PackagesCollection.Name)]
public sealed class NewRepositoryTests(PackedPackages packages) : IDisposable
{
    /// <summary>Not the template's own, so that what must follow the name is seen to.</summary>
    private const string Name = "WebShop2Go";

    private const string SystemId = "web-shop2-go";

    private const string Url = "https://git.example.com/team/new";

    /// <summary>Made by whoever uses the SDK or git, not by us.</summary>
    private static readonly string[] Others = ["/bin/", "/obj/", ".git/"];

    private readonly TemporaryFolder _folder = new(" with spaces");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dotnet_new_makes_a_repository_that_renders_checks_passes_its_tests_and_stays_as_committed()
    {
        var made = DotnetNew(Name, "flux", "github");
        Git(made, "init", "-q");
        Git(made, "config", "user.name", "t");
        Git(made, "config", "user.email", "t@example.com");

        Run.Dotnet(made, "run", "--project", "environments", "--", "render").Exits(0);
        Run.Dotnet(made, "run", "--project", "environments", "--no-build", "--", "check", "--format", "github").Exits(0);
        Run.Dotnet(made, "test").Exits(0);
        // After a change of what workloads render to, UPDATE_GOLDEN=1 accepts it in the template.
        var golden = File.ReadAllText(Path.Combine(made, "tests", $"{Name}Tests.Prod.verified.yaml")).Replace(SystemId, "shop", StringComparison.Ordinal);
        Golden.Verify(golden, "../../../templates/gitops/tests/ShopTests.Prod.yaml");
        Git(made, "add", "-A");
        Git(made, "commit", "-q", "-m", "new");

        Run.Dotnet(made, "run", "--project", "environments", "--no-build", "--", "render").Exits(0);
        Run.Dotnet(made, "run", "--project", "environments", "--no-build", "--", "merge-driver").Exits(0);
        Assert.Equal("", Git(made, "status", "--porcelain", "--untracked-files=all"));

        ReleaseOnBranch(made, $"{SystemId}/prod", $"registry.example.com/{SystemId}/web:1.1.0", "set-image/1");
        Assert.Equal("environments/Environments.cs", Git(made, "diff", "--name-only", "HEAD", "set-image/1").Split('\n')[0]);
        Assert.Equal("", Git(made, "status", "--porcelain", "--untracked-files=all"));
    }

    [Theory]
    [InlineData("flux", "github")]
    [InlineData("argocd", "gitlab")]
    [InlineData("configsync", "azure")]
    public void Gitops_new_makes_the_same_and_renders_it_for_each_agent(string agent, string ci)
    {
        var made = GitopsNew("Shop", agent, ci);

        var source = Files(made).Where(static file => !file.Key.StartsWith("environments/rendered/", StringComparison.Ordinal));
        Assert.Equal(Files(DotnetNew("Shop", agent, ci)), source);
        Golden.Verify(string.Join('\n', Files(made).Keys), $"new.{agent}.txt");
        Run.Dotnet(made, "run", "--project", "environments", "--no-build", "--", "check").Exits(0);
        var bootstrap = Run.Dotnet(made, "run", "--project", "environments", "--no-build", "--", "bootstrap", agent).Exits(0).Out;
        Assert.Contains(Url, bootstrap, StringComparison.Ordinal);
        Assert.Contains($"environments/rendered/agents/default/{agent}", bootstrap, StringComparison.Ordinal);
    }

    /// <summary>Runs the line of the workflow that changes the source.</summary>
    private static void ReleaseOnBranch(string made, string environment, string image, string branch)
    {
        var line = File.ReadLines(Path.Combine(made, ".github", "workflows", "set-image.yml")).Single(static text => text.Contains(" -- set ", StringComparison.Ordinal));
        Run.Of(made, "bash", ["-c", line.Trim()], ("ENVIRONMENT", environment), ("PROPERTY", "web.Image"), ("IMAGE", image), ("BRANCH", branch)).Exits(0);
    }

    private static string Git(string folder, params string[] words) => Run.Of(folder, "git", words).Exits(0).Out;

    private static SortedDictionary<string, string> Files(string folder) => new(
        Tree.Read(folder).Where(static file => !Others.Any(part => ("/" + file.Key).Contains(part, StringComparison.Ordinal))).ToDictionary(),
        StringComparer.Ordinal);

    private string DotnetNew(string name, string agent, string ci)
    {
        var hive = _folder.Of("hive");
        var package = Path.Combine(packages.Feed, $"GitOpsDsl.Templates.{packages.Version}.nupkg");
        Run.Dotnet(_folder.Path, "new", "install", package, "--debug:custom-hive", hive).Exits(0);
        string[] options = ["--agent", agent, "--ci", ci, "--repository", Url];
        Run.Dotnet(_folder.Path, ["new", "gitops", "--debug:custom-hive", hive, "-n", name, "-o", "by dotnet", .. options]).Exits(0);
        _folder.Write("NuGet.config", packages.NuGetConfig);
        return _folder.Of("by dotnet");
    }

    private string GitopsNew(string name, string agent, string ci)
    {
        _folder.Write("NuGet.config", packages.NuGetConfig);
        string[] options = ["--agent", agent, "--ci", ci, "--repository", Url, "--gitops-version", packages.Version];
        Run.Of(_folder.Path, packages.Tool, ["new", "by gitops", "--name", name, .. options]).Exits(0);
        return _folder.Of("by gitops");
    }
}

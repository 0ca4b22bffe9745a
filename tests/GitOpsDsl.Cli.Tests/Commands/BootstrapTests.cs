namespace GitOpsDsl.Cli.Tests.Commands;

public class BootstrapTests
{
    private const string Repository = "https://git.example.com/acme/environments";

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("configsync")]
    public void It_prints_what_makes_the_agent_pull_its_folder_of_the_tree(string agent)
    {
        using var run = new CommandRun(Catalogue(Agent(agent)));

        Golden.Verify(run.Run("bootstrap", agent).Expect(0).Output, $"bootstrap.{agent}.yaml");
        run.Run("render").Expect(0);
        Assert.Contains(run.Tree().Keys, path => path.StartsWith($"agents/default/{agent}/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gitops: there is no agent 'fluks' (did you mean 'flux'?); there are: flux, argocd, configsync, pulumi\n", "fluks")]
    [InlineData("gitops: argocd pulls no environment of the project: set Agent on those that it should pull\n", "argocd")]
    [InlineData("gitops: the operator runs no environment of the project: set Cloud = new PulumiOperator() on those with cloud resources\n", "pulumi")]
    [InlineData("gitops: flux pulls into several clusters: say which with --cluster: default, test\n", "flux")]
    [InlineData("gitops: flux pulls no environment into a cluster 'qa'; it does into: default, test\n", "flux", "--cluster", "qa")]
    public void What_can_t_be_printed_is_one_clear_line(string message, params string[] words)
    {
        var other = CommandRun.Catalogue(() => Environment("test", Agent("flux") with { Cluster = "test" }), name: "other");
        using var run = new CommandRun([.. Catalogue(Agent("flux")), .. other]);

        Assert.Equal(message, run.Run(["bootstrap", .. words]).Expect(2).Error);
    }

    [Fact]
    public void For_Pulumis_operator_it_prints_the_account_that_runs_the_programs()
    {
        using var run = new CommandRun(CommandRun.Catalogue(
            static () => Environment("shop", null) with { Cloud = new PulumiOperator() }, static (_, parts) => parts.Add("uploads", new AnyResource("example:storage:Bucket"), new Origin("/_/Shop.cs", 3))));

        Golden.Verify(run.Run("bootstrap", "pulumi").Expect(0).Output, "bootstrap.pulumi.yaml");
    }

    [Fact]
    public void It_takes_a_file_and_one_environment()
    {
        var other = CommandRun.Catalogue(() => Environment("other", new Flux { Repository = Repository, Branch = "next" }), name: "other");
        using var run = new CommandRun([.. Catalogue(Agent("flux")), .. other]);
        var file = Path.Combine(run.Directory, "flux.yaml");

        Assert.Equal("", run.Run("bootstrap", "flux", "--env", "shop/other", "--out", file).Expect(0).Output);
        Assert.Contains("branch: next", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("is a directory: name a file", run.Run("bootstrap", "flux", "--env", "shop/other", "--out", run.Directory).Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("can't write", run.Run("bootstrap", "flux", "--env", "shop/other", "--out", Path.Combine(run.Directory, "none", "x")).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_environments_that_want_different_things_of_one_agent_are_refused()
    {
        var other = CommandRun.Catalogue(() => Environment("test", new Flux { Repository = Repository, Branch = "next" }), name: "other");
        using var run = new CommandRun([.. Catalogue(Agent("flux")), .. other]);

        Assert.Contains("shop/other and shop/test want different things of flux", run.Run("bootstrap", "flux").Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agents_objects_are_checked_with_the_tree_and_are_no_environment_to_list()
    {
        using var run = new CommandRun(Catalogue(Agent("flux")));
        run.Run("render").Expect(0);

        run.Run("check").Expect(0);
        Assert.DoesNotContain("agents", run.Run("list").Expect(0).Output, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(run.Rendered, "agents/default/flux/shop-test.yaml"), "# by hand\n");
        Assert.Contains("shop-test.yaml:", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
        Assert.Contains(": error GD6001: was changed by hand: change the C# instead; 'render'", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_agent_its_objects_are_gone_from_the_tree()
    {
        using var run = new CommandRun(Catalogue(Agent("argocd")));
        run.Run("render").Expect(0);
        var workloads = run.Tree().Where(static file => !file.Key.StartsWith("agents/", StringComparison.Ordinal)).ToList();

        run.Change(Catalogue(null)).Run("render").Expect(0);

        Assert.Equal(workloads, run.Tree());
    }

    private static IReadOnlyList<EnvironmentEntry> Catalogue(Agent? agent) => CommandRun.Catalogue(() => Environment("shop", agent));

    private static Shop Environment(string name, Agent? agent) => Shop.Int with { Namespace = name, Agent = agent };

    private static Agent Agent(string agent) => agent switch
    {
        "flux" => new Flux { Repository = Repository, RepositorySecret = "git", DecryptionSecret = "sops-age" },
        "argocd" => new ArgoCd { Repository = Repository },
        _ => new ConfigSync { Repository = Repository },
    };
}

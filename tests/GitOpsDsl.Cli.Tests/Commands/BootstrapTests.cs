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
    [InlineData("gitops: there is no agent 'fluks' (did you mean 'flux'?); there are: flux, argocd, configsync\n", "fluks")]
    [InlineData("gitops: argocd pulls no environment of the project: set Agent on those that it should pull\n", "argocd")]
    [InlineData("gitops: flux pulls into several clusters: say which with --cluster: default, test\n", "flux")]
    [InlineData("gitops: flux pulls no environment into a cluster 'qa'; it does into: default, test\n", "flux", "--cluster", "qa")]
    public void What_can_t_be_printed_is_one_clear_line(string message, params string[] words)
    {
        var other = CommandRun.Catalogue(() => Environment("test", Agent("flux") with { Cluster = "test" }), name: "other");
        using var run = new CommandRun([.. Catalogue(Agent("flux")), .. other]);

        Assert.Equal(message, run.Run(["bootstrap", .. words]).Expect(2).Error);
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
        Assert.Contains("shop-test.yaml: error GD6001: was changed by hand", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
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

using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Agents;

public class AgentTests
{
    public static TheoryData<string> Agents => ["flux", "argocd", "configsync"];

    [Theory]
    [MemberData(nameof(Agents))]
    public void Each_agent_gets_the_objects_by_which_it_pulls(string agent)
        => Golden.Verify(Shop.AgentFiles(Shop.Compile(Named(agent))), $"{agent}.yaml");

    [Theory]
    [MemberData(nameof(Agents))]
    public void The_workloads_files_are_the_same_under_every_agent_and_none(string agent)
    {
        var without = Shop.Tree(Shop.Compile((Agent?)null));

        var under = Shop.Tree(Shop.Compile(Named(agent)));

        Assert.DoesNotContain(without.Keys, Shop.IsAgents);
        Assert.Contains(under.Keys, Shop.IsAgents);
        Assert.Equal(without, under.Where(static file => !Shop.IsAgents(file.Key)));
    }

    [Theory]
    [MemberData(nameof(Agents))]
    public void The_rules_find_nothing_wrong_with_the_objects_of_an_agent(string agent)
        => Assert.DoesNotContain(Shop.Compile(Named(agent)).Findings, static finding => finding.Environment == "agents/default");

    [Fact]
    public void The_rules_look_at_the_objects_of_an_agent_and_point_to_it()
    {
        var findings = Shop.Compile(new Flux { Repository = "git@git.example.com:acme/environments" }).Findings;

        var finding = Assert.Single(findings, static finding => finding.Environment == "agents/default");
        Assert.Equal(("spec.url", "agents/default/flux/sources.yaml"), (finding.Path, finding.Rendered));
        Assert.EndsWith("AgentTests.cs", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_environments_alone_say_nothing_of_the_agents()
        => Assert.All(Shop.Tree(Shop.Compile(Named("flux"), "shop/prod")).Keys, static path => Assert.StartsWith("shop/prod/", path, StringComparison.Ordinal));

    [Fact]
    public void Each_cluster_and_each_agent_has_a_folder_of_its_own()
    {
        var compilation = Shop.Compile(static id => id switch
        {
            "shop/int" => Named("argocd") with { Cluster = "test" },
            "shop/prod" => Named("flux"),
            _ => Named("argocd"),
        });

        Assert.Equal(
            [
                "agents/default/argocd/projects.yaml",
                "agents/default/argocd/till-prod.yaml",
                "agents/default/flux/shop-prod.yaml",
                "agents/default/flux/sources.yaml",
                "agents/test/argocd/projects.yaml",
                "agents/test/argocd/shop-int.yaml",
            ],
            Shop.Tree(compilation).Keys.Where(Shop.IsAgents));
        Assert.Equal(3, compilation.Environments.Count);
    }

    [Fact]
    public void Two_agents_in_one_namespace_are_refused()
    {
        var compilation = Shop.Compile([Shop.Entry("shop", "a", "shop", static _ => Named("flux")), Shop.Entry("shop", "b", "shop", static _ => Named("argocd"))]);

        Assert.Equal(["shop/a", "shop/b"], compilation.Findings.Where(static finding => finding.Id == "GD6301").Select(static finding => finding.Environment));
        Assert.Empty(compilation.Tree.Environments);
    }

    [Fact]
    public void One_object_in_two_environments_of_a_cluster_is_refused_and_in_two_clusters_is_not()
    {
        IEnumerable<string?> Found(Func<string, Agent> agent) => Shop
            .Compile([Shop.Entry("shop", "a", "shop", agent), Shop.Entry("shop", "b", "shop", agent)]).Findings
            .Where(static finding => finding.Id == "GD6307").Select(static finding => finding.Environment);

        Assert.Equal(["shop/b"], Found(static _ => Named("flux")));
        Assert.Empty(Found(static id => new Flux { Repository = Shop.Repository, Cluster = id == "shop/a" ? "one" : "two" }));
    }

    [Fact]
    public void One_name_for_two_different_objects_is_refused()
    {
        var compilation = Shop.Compile(static id => new Flux { Repository = id == "shop/int" ? "https://git.example.com/a/b" : "https://git.example.com/a-b" });

        var findings = compilation.Findings.Where(static finding => finding.Id == "GD6302");
        Assert.Equal(["shop/prod", "till/prod"], findings.Select(static finding => finding.Environment));
    }

    [Fact]
    public void A_system_where_the_agents_are_rendered_is_refused()
        => Assert.Contains(
            Shop.Compile([Shop.Entry("agents", "prod", "agents", static _ => Named("flux"))]).Findings,
            static finding => finding.Id == "GD6303");

    [Fact]
    public void An_agent_without_a_repository_is_refused()
        => Assert.Contains(Shop.Compile(new Flux { Repository = "" }).Findings, static finding => finding is { Id: "GD6305", Severity: Check.Severity.Error });

    private static Agent Named(string agent) => agent switch
    {
        "flux" => new Flux { Repository = Shop.Repository, RepositorySecret = "git", DecryptionSecret = "sops-age" },
        "argocd" => new ArgoCd { Repository = Shop.Repository },
        _ => new ConfigSync { Repository = Shop.Repository, Authentication = ConfigSyncAuthentication.Token, RepositorySecret = "git" },
    };
}

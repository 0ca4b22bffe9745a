using System.Text;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>Two environments of one system and one of another, compiled in a folder of their own under an agent.</summary>
internal static class Shop
{
    public const string Repository = "https://git.example.com/acme/environments";

    /// <param name="agent">Of all environments.</param>
    /// <param name="environments">Ids of those that are asked for; all when there are none.</param>
    public static Compilation Compile(Agent? agent, params string[] environments) => Compile(_ => agent, environments);

    /// <param name="agent">Of the environment with that id.</param>
    /// <param name="environments">Ids of those that are asked for; all when there are none.</param>
    public static Compilation Compile(Func<string, Agent?> agent, params string[] environments)
        => Compile([Entry("shop", "int", "shop-int", agent), Entry("shop", "prod", "shop-prod", agent), Entry("till", "prod", "till", agent)], environments);

    public static Compilation Compile(IReadOnlyList<EnvironmentEntry> catalogue, params string[] environments)
        => Pipeline.Compile(catalogue, new() { ProjectDirectory = "/nowhere/project", Environments = environments });

    public static EnvironmentEntry Entry(string system, string name, string space, Func<string, Agent?> agent) => new(
        system,
        name,
        $"Environments.{name}",
        new Origin("/_/Environments.cs", 7),
        false,
        () => [new Plain { Namespace = space, Agent = agent($"{system}/{name}") }],
        Parts);

    /// <summary>The files below the tree's root, with what is in them.</summary>
    public static SortedDictionary<string, string> Tree(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.Findings, static finding => finding.Severity == Severity.Error);
        return Files(compilation);
    }

    /// <summary>The same, whatever the rules say.</summary>
    public static SortedDictionary<string, string> Files(Compilation compilation)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var environment in compilation.Tree.Environments)
        {
            foreach (var file in environment.Files)
            {
                files.Add($"{environment.Id}/{file.Path}", Encoding.UTF8.GetString(file.Content.Span));
            }
        }

        return files;
    }

    /// <summary>The files of the agents, as one text.</summary>
    public static string AgentFiles(Compilation compilation)
        => string.Concat(Tree(compilation).Where(static file => IsAgents(file.Key)).Select(static file => $"# {file.Key}\n{file.Value}"));

    public static bool IsAgents(string path) => path.StartsWith("agents/", StringComparison.Ordinal);

    private static void Parts(GitOpsEnvironment environment, EnvironmentParts parts)
    {
        var origin = new Origin("/_/Shop.cs", 3);
        var cache = new StatefulService { Image = "redis:7.4.1", Port = 6379, Mounts = new() { ["/data"] = Mount.Claim("1Gi") } };
        parts.Add("cache", cache, origin);
        parts.Add("web", new WebService { Image = "registry.example.com/shop/web:1.4.0", Config = new() { ["CACHE"] = cache.ServiceHost } }, origin);
        parts.Add("reader", new ClusterRole { Metadata = new() { Name = $"{environment.Namespace}-reader" }, Rules = [] }, origin);
    }

    private sealed record Plain : GitOpsEnvironment;
}

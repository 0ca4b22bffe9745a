using System.Text;
using GitOpsDsl.Kubernetes.ArgoCd;
using GitOpsDsl.Rules;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>The ApplicationSet of docs/previews.md.</summary>
public sealed class PullRequestGeneratorTests
{
    [Fact]
    public void It_renders_and_no_rule_finds_anything()
    {
        var compilation = Pipeline.Compile(
            [new("previews", "default", "Environments.Default", new Origin("/_/Environments.cs", 7), false, static () => [new Previews { Namespace = "argocd", CreateNamespace = false, Outside = ["Namespace argocd"] }], Parts)],
            new() { ProjectDirectory = "/nowhere/project", Rules = AllRules.InOrder });

        Assert.Empty(compilation.Findings);
        Golden.Verify(string.Join("---\n", Assert.Single(compilation.Tree.Environments).Files.Select(static file => Encoding.UTF8.GetString(file.Content.Span))), "applicationset.yaml");
    }

    [Fact]
    public void It_is_what_the_documentation_shows()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Previews", "PullRequestGeneratorTests.cs"));
        var shown = source[source.IndexOf("\n    public sealed record Previews", StringComparison.Ordinal)..source.LastIndexOf('}')].Replace("\n    ", "\n", StringComparison.Ordinal).Trim();
        Assert.Contains(shown, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "previews.md")), StringComparison.Ordinal);
    }

    private static void Parts(GitOpsEnvironment environment, EnvironmentParts parts)
    {
        parts.Add("project", ((Previews)environment).Project, default(Origin));
        parts.Add("shop", ((Previews)environment).Shop, default(Origin));
    }

    public sealed record Previews : GitOpsEnvironment
    {
        public AppProject Project => new()
        {
            Metadata = new() { Name = "shop-previews" },
            Spec = new()
            {
                SourceRepos = ["https://git.example.com/acme/environments"],
                Destinations = [new() { Server = "https://kubernetes.default.svc", Namespace = "shop-pr-*" }],
                ClusterResourceWhitelist = [new() { Kind = "Namespace", Group = "" }],
            },
        };

        public ApplicationSet Shop => new()
        {
            Metadata = new() { Name = "shop-previews" },
            Spec = new()
            {
                GoTemplate = true,
                GoTemplateOptions = ["missingkey=error"],
                Generators =
                [
                    new()
                    {
                        PullRequest = new()
                        {
                            Github = new() { Owner = "acme", Repo = "shop", Labels = ["preview"], TokenRef = new() { SecretName = "github", Key = "token" } },
                            RequeueAfterSeconds = 300,
                        },
                    },
                ],
                Template = new()
                {
                    Metadata = new() { Name = "shop-pr-{{.number}}", Finalizers = ["resources-finalizer.argocd.argoproj.io"] },
                    Spec = new()
                    {
                        Project = "shop-previews",
                        Source = new()
                        {
                            RepoURL = "https://git.example.com/acme/environments",
                            TargetRevision = "preview/pr-{{.number}}",
                            Path = "environments/rendered/shop/pr-{{.number}}",
                            Directory = new() { Recurse = true },
                        },
                        Destination = new() { Server = "https://kubernetes.default.svc", Namespace = "shop-pr-{{.number}}" },
                        SyncPolicy = new() { Automated = new() { Prune = true, SelfHeal = true } },
                    },
                },
            },
        };
    }
}

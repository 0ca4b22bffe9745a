using System.Text;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Generated;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Agents.Tests;

/// <summary>The systems of <c>environments/</c>, compiled under an agent of the test's choice.</summary>
internal static class RealSystems
{
    private const string Repository = "https://git.example.com/acme/environments";

    private static readonly string Project = Path.Combine(RepositoryRoot.Path, "environments");

    public static IReadOnlyList<EnvironmentEntry> Entries => EnvironmentCatalogue.Entries;

    public static Agent Named(string agent) => agent switch
    {
        "flux" => new Flux { Repository = Repository },
        "argocd" => new ArgoCd { Repository = Repository },
        "applicationset" => new ArgoCd { Repository = Repository, ApplicationSet = true },
        _ => new ConfigSync { Repository = Repository },
    };

    public static IReadOnlyList<EnvironmentEntry> Under(Agent? agent) =>
        [.. Entries.Select(entry => entry with { Evaluate = () => entry.Evaluate().Select(environment => environment with { Agent = agent }) })];

    /// <param name="entries">What is compiled.</param>
    /// <param name="checks">Whether the rules are held against it.</param>
    public static Compilation Compile(IReadOnlyList<EnvironmentEntry> entries, bool checks = false)
    {
        var options = new CompileOptions { ProjectDirectory = Project };
        return Pipeline.Compile(entries, checks ? options : options with { Rules = [] });
    }

    /// <summary>The tree in its repository: the text of each file, by its path from the repository's top.</summary>
    public static SortedDictionary<string, string> Files(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.Findings, static finding => finding.Severity == Severity.Error);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var environment in compilation.Tree.Environments)
        {
            foreach (var file in environment.Files)
            {
                files.Add($"environments/rendered/{environment.Id}/{file.Path}", Encoding.UTF8.GetString(file.Content.Span));
            }
        }

        return files;
    }

    /// <summary>What is applied once, by hand.</summary>
    public static IReadOnlyList<TreeObject> Roots(Compilation compilation)
    {
        var roots = AgentRoot.Of(compilation.Environments, Project).Select(static root => root.Yaml).Distinct();
        return [.. roots.SelectMany(static yaml => TreeObject.Read("bootstrap.yaml", yaml))];
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Agents;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Prints what makes an agent pull the tree. The rest is in the tree already.</summary>
internal sealed class BootstrapCommand : Command
{
    private static readonly Option Cluster = new("--cluster", "NAME", "the cluster, where the project's environments are in several");

    private static readonly Option Out = new("--out", "FILE", "write them to a file instead");

    /// <summary>Argo CD looked at it as shipped until 1.8 (operator-manual/health.md).</summary>
    private const string HealthOfApplications = "Argo CD waits between sync waves only where it knows the health of an Application: docs/agents.md has the setting for argocd-cm";

    public override string Name => "bootstrap";

    public override string Summary => "prints the objects that make an agent (flux, argocd, configsync, pulumi) work on the rendered tree, for kubectl apply";

    public override IReadOnlyList<string> Arguments => ["AGENT"];

    public override IReadOnlyList<Option> Options => [Cluster, CommonOptions.Env, Out];

    public override string Example => "gitops bootstrap flux | kubectl apply -f -";

    public override int Run(Invocation invocation)
    {
        var agent = invocation.Arguments.Words[0];
        if (!AgentRoot.Kinds.Contains(agent))
        {
            throw new UsageException($"there is no agent '{agent}'{NearestWord.Suggest(agent, AgentRoot.Kinds)}; there are: {string.Join(", ", AgentRoot.Kinds)}");
        }

        var compilation = Compiled.From(invocation, invocation.Arguments.Values(CommonOptions.Env));
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var roots = AgentRoot.Of(compilation.Environments, invocation.Project!.Directory).Where(root => root.Kind == agent).ToList();
        var wanted = OfOneCluster(roots, agent, invocation.Arguments.Value(Cluster));
        var yaml = agent == AgentRoot.Pulumi ? string.Concat(wanted.Select(static root => root.Yaml)) : OnlyOne(wanted, agent);
        ProductFile.Write(yaml, invocation.Arguments.Value(Out), invocation);
        if (agent == "argocd")
        {
            invocation.Error.WriteLine(HealthOfApplications);
        }

        return ExitCode.Success;
    }

    private static List<AgentRoot> OfOneCluster(List<AgentRoot> roots, string agent, string? asked)
    {
        var clusters = roots.Select(static root => root.Cluster).Distinct().Order(StringComparer.Ordinal).ToList();
        var cluster = asked ?? (clusters is [var only] ? only : null);
        return clusters.Count == 0 ? throw new UsageException(agent == AgentRoot.Pulumi
                ? "the operator runs no environment of the project: set Cloud = new PulumiOperator() on those with cloud resources"
                : $"{agent} pulls no environment of the project: set Agent on those that it should pull")
            : cluster is null ? throw new UsageException($"{agent} pulls into several clusters: say which with --cluster: {string.Join(", ", clusters)}")
            : clusters.Contains(cluster) ? roots.FindAll(root => root.Cluster == cluster)
            : throw new UsageException($"{agent} pulls no environment into a cluster '{cluster}'; it does into: {string.Join(", ", clusters)}");
    }

    private static string OnlyOne(List<AgentRoot> roots, string agent)
    {
        var first = roots[0];
        return roots.Find(root => root.Yaml != first.Yaml) is { } other
            ? throw new UsageException(
                $"{first.Environment} and {other.Environment} want different things of {agent} in the cluster {first.Cluster}: "
                + "give them the same Agent (repository, branch, path, settings), or another Cluster")
            : first.Yaml;
    }
}

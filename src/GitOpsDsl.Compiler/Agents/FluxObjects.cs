using System.Text;
using GitOpsDsl.Kubernetes.Flux;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>The objects by which Flux pulls: a GitRepository for each repository and branch, a Kustomization for each unit.</summary>
/// <remarks>
/// A folder without kustomization.yaml is taken as it is, with all below it (fluxcd/pkg, kustomize/kustomize_generator.go). No
/// <c>targetNamespace</c>, since each object names its own; no <c>postBuild</c>, whose substitution would reach into every <c>${…}</c>.
/// </remarks>
internal static class FluxObjects
{
    public static AgentObjects Of(PulledEnvironment environment, Flux agent, PullOrder order)
        => new("sources", [Source(agent)], [.. environment.Units.Select(unit => InOrder(unit, agent, order))]);

    /// <summary>What makes Flux pull the objects of all its environments.</summary>
    public static IReadOnlyList<KubernetesObject> Root(PulledEnvironment environment, Flux agent)
    {
        var root = agent with { DecryptionSecret = null, Wait = false, Ignored = [] };
        return [Source(agent), Kustomization(root, AgentGraphs.System, environment.AgentsPath)];
    }

    private static Kustomization InOrder(PulledUnit unit, Flux agent, PullOrder order)
    {
        // What only has to be applied, and not ready, is there too early for who waits.
        var whole = Kustomization(agent with { Wait = agent.Wait || order.IsAwaited(unit) }, unit.Name, unit.Path);
        var others = order.WaitsFor(unit).ToList();
        return others.Count == 0 ? whole : whole with { Spec = whole.Spec! with { DependsOn = [.. others.Select(other => DependsOn(agent, other))] } };
    }

    private static KustomizationDependsOn DependsOn(Flux agent, PulledUnit other)
    {
        var there = ((Flux)other.Environment.Agent).Namespace;
        return new() { Name = other.Name, Namespace = there == agent.Namespace ? null : there.ToString() };
    }

    private static GitRepository Source(Flux agent) => new()
    {
        Metadata = Named(agent, SourceName(agent)),
        Spec = new()
        {
            Url = agent.Repository,
            Interval = agent.SourceInterval,
            Ref = new() { Branch = agent.Branch },
            SecretRef = agent.RepositorySecret is { } secret ? new() { Name = secret.ToString() } : null,
        },
    };

    private static Kustomization Kustomization(Flux agent, string name, string path) => new()
    {
        Metadata = Named(agent, name),
        Spec = new()
        {
            Interval = agent.Interval,
            RetryInterval = agent.RetryInterval,
            Timeout = agent.Timeout,
            Path = "./" + path,
            Prune = agent.Prune,
            Wait = agent.Wait,
            SourceRef = new() { Kind = KustomizationSourceRefKind.GitRepository, Name = SourceName(agent) },
            Decryption = agent.DecryptionSecret is { } keys ? new() { Provider = "sops", SecretRef = new() { Name = keys.ToString() } } : null,
            ServiceAccountName = agent.ServiceAccount?.ToString(),
            Ignore = agent.Ignored.Count == 0 ? null :
            [
                .. agent.Ignored.Select(static ignored => new KustomizationIgnore
                {
                    Paths = [ignored.Path],
                    Target = new() { Group = ignored.Group, Kind = ignored.Kind, Name = ignored.Name?.ToString() },
                }),
            ],
        },
    };

    private static ObjectMeta Named(Flux agent, string name) => new() { Name = name, Namespace = agent.Namespace.ToString() };

    /// <summary>The repository's path and the branch: <c>acme-environments-main</c>.</summary>
    private static string SourceName(Flux agent)
    {
        var path = agent.Repository;
        path = path[(path.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..];
        path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        path = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path;
        var name = new StringBuilder();
        foreach (var c in $"{path}-{agent.Branch}".ToLowerInvariant())
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        return name.ToString().Trim('-');
    }
}

using GitOpsDsl.Kubernetes.ConfigSync;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>The objects by which Config Sync pulls: a RootSync for each environment.</summary>
internal static class ConfigSyncObjects
{
    /// <summary>Where every RootSync must be (kpt-config-sync, pkg/api/configsync/register.go).</summary>
    private const string Namespace = "config-management-system";

    /// <summary>Deleting the RootSync deletes what it applied, too; as shipped it would be left behind.</summary>
    private static readonly ValueMap<string> Cascade = new() { ["configsync.gke.io/deletion-propagation-policy"] = "Foreground" };

    public static AgentObjects Of(PulledEnvironment environment, ConfigSync agent)
        => new("shared", [], [RootSync(agent, environment.Name, environment.Path, Cascade)]);

    /// <summary>What makes Config Sync pull the objects of all its environments.</summary>
    /// <remarks>No cascade: whoever deletes the root by hand would delete every environment.</remarks>
    public static IReadOnlyList<KubernetesObject> Root(PulledEnvironment environment, ConfigSync agent)
        => [RootSync(agent, AgentGraphs.System, environment.AgentsPath, annotations: null)];

    /// <remarks>Without <c>unstructured</c> a folder layout of its own is demanded; the tree has all namespaces that are to be made.</remarks>
    private static RootSync RootSync(ConfigSync agent, string name, string path, ValueMap<string>? annotations) => new()
    {
        Metadata = new() { Name = name, Namespace = Namespace, Annotations = annotations },
        Spec = new()
        {
            SourceType = "git",
            SourceFormat = "unstructured",
            Git = new()
            {
                Repo = agent.Repository,
                Branch = agent.Branch,
                Dir = path,
                Period = agent.Period,
                Auth = agent.Authentication switch
                {
                    ConfigSyncAuthentication.Ssh => SyncGitAuth.Ssh,
                    ConfigSyncAuthentication.Token => SyncGitAuth.Token,
                    ConfigSyncAuthentication.CookieFile => SyncGitAuth.Cookiefile,
                    ConfigSyncAuthentication.GitHubApp => SyncGitAuth.Githubapp,
                    ConfigSyncAuthentication.GceNode => SyncGitAuth.Gcenode,
                    _ => SyncGitAuth.None,
                },
                SecretRef = agent.RepositorySecret is { } secret ? new() { Name = secret.ToString() } : null,
            },
            Override = new() { NamespaceStrategy = NamespaceStrategy.Explicit, ReconcileTimeout = agent.Timeout },
        },
    };
}

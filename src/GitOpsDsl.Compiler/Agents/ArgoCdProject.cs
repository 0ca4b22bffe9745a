using GitOpsDsl.Kubernetes.ArgoCd;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>The AppProjects: from which repositories Argo CD takes what, and where it may put it.</summary>
internal static class ArgoCdProject
{
    private const string Any = "*";

    /// <summary>A project stays until no Application is in it: else those that go with it would leave behind what they applied (operator-manual/project.yaml).</summary>
    private const string UntilUnused = "resources-finalizer.argocd.argoproj.io";

    /// <summary>The project of a system.</summary>
    /// <param name="agent">The agent of one of its environments.</param>
    /// <param name="system">The system, and the project's name.</param>
    /// <param name="neighbours">All environments that Argo CD pulls into the cluster.</param>
    public static AppProject Of(ArgoCd agent, string system, IEnumerable<PulledEnvironment> neighbours)
    {
        var environments = neighbours.Where(other => other.System == system && ((ArgoCd)other.Agent).Project is null).ToList();
        var servers = environments.Select(static environment => (((ArgoCd)environment.Agent).Server, Namespace: Any));
        return new()
        {
            Metadata = new() { Name = system, Namespace = agent.Namespace.ToString(), Finalizers = [UntilUnused] },
            Spec = new()
            {
                SourceRepos = [.. environments.Select(static environment => environment.Agent.Repository).Distinct().Order(StringComparer.Ordinal)],
                Destinations = Destinations(agent.ExactProject ? environments.SelectMany(Places) : servers),
                ClusterResourceWhitelist = [.. Kinds(agent, environments, ofCluster: true).Select(static kind => new AppProjectClusterResourceBlacklist { Group = kind.Group, Kind = kind.Kind })],
                NamespaceResourceWhitelist = [.. Kinds(agent, environments, ofCluster: false).Select(static kind => new AppProjectNamespaceResourceBlacklist { Group = kind.Group, Kind = kind.Kind })],
            },
        };
    }

    /// <summary>The project of the agent's own objects.</summary>
    public static AppProject OfAgents(ArgoCd agent) => new()
    {
        Metadata = new() { Name = AgentGraphs.System, Namespace = agent.Namespace.ToString() },
        Spec = new()
        {
            SourceRepos = [agent.Repository],
            Destinations = [new() { Server = agent.Server, Namespace = agent.Namespace.ToString() }],
            NamespaceResourceWhitelist =
            [
                .. new[] { "AppProject", "Application", "ApplicationSet" }.Select(static kind => new AppProjectNamespaceResourceBlacklist { Group = "argoproj.io", Kind = kind }),
            ],
        },
    };

    private static ValueList<ArgoprojDestinations> Destinations(IEnumerable<(string Server, string Namespace)> places) =>
    [
        .. places
            .Distinct()
            .OrderBy(static place => place.Server, StringComparer.Ordinal)
            .ThenBy(static place => place.Namespace, StringComparer.Ordinal)
            .Select(static place => new ArgoprojDestinations { Server = place.Server, Namespace = place.Namespace }),
    ];

    private static IEnumerable<(string Group, string Kind)> Kinds(ArgoCd agent, List<PulledEnvironment> environments, bool ofCluster) => !agent.ExactProject ? [(Any, Any)] :
        environments
            .SelectMany(static environment => environment.Graph.Objects)
            .Where(item => item.Id.Namespace is null == ofCluster)
            .Select(static item => (item.Id.Group, item.Id.Kind))
            .Distinct()
            .OrderBy(static kind => kind.Group, StringComparer.Ordinal)
            .ThenBy(static kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>Its own namespace, and those that single objects name.</summary>
    private static IEnumerable<(string Server, string Namespace)> Places(PulledEnvironment environment) => environment.Graph.Objects
        .Select(static item => item.Id.Namespace).OfType<string>().Append(environment.Namespace)
        .Select(name => (((ArgoCd)environment.Agent).Server, name));
}

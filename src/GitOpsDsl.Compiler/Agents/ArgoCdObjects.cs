using GitOpsDsl.Kubernetes.ArgoCd;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>The objects by which Argo CD pulls: an AppProject for each system, an Application for each environment.</summary>
internal static class ArgoCdObjects
{
    /// <summary>Deleting the Application deletes what it applied, too (Argo CD, user-guide/app_deletion).</summary>
    private const string Cascade = "resources-finalizer.argocd.argoproj.io";

    /// <param name="environment">The environment.</param>
    /// <param name="agent">Its agent.</param>
    /// <param name="neighbours">All environments that Argo CD pulls into the cluster: those of the same system share a project.</param>
    public static AgentObjects Of(PulledEnvironment environment, ArgoCd agent, IEnumerable<PulledEnvironment> neighbours)
    {
        var project = agent.Project?.ToString() ?? environment.System;
        var shared = neighbours.Where(other => other.System == environment.System && ((ArgoCd)other.Agent).Project is null).ToList();
        return new(
            "projects",
            agent.Project is null ? [Project(agent, project, shared)] : [],
            [Application(agent, environment.Name, project, environment.Path, environment.Namespace, cascades: agent.Prune)]);
    }

    /// <summary>What makes Argo CD pull the objects of all its environments: an Application of Applications.</summary>
    public static IReadOnlyList<KubernetesObject> Root(PulledEnvironment environment, ArgoCd agent)
    {
        var own = agent.Namespace.ToString();
        // Applications are objects of the cluster that Argo CD runs in, wherever the workloads go.
        var here = agent with { Server = "https://kubernetes.default.svc" };
        return
        [
            new AppProject
            {
                Metadata = new() { Name = AgentGraphs.System, Namespace = own },
                Spec = new()
                {
                    SourceRepos = [agent.Repository],
                    Destinations = [new() { Server = here.Server, Namespace = own }],
                    NamespaceResourceWhitelist = [new() { Group = "argoproj.io", Kind = "AppProject" }, new() { Group = "argoproj.io", Kind = "Application" }],
                },
            },
            // No cascade: whoever deletes the root by hand would delete every environment.
            Application(here, AgentGraphs.System, AgentGraphs.System, environment.AgentsPath, own, cascades: false),
        ];
    }

    private static AppProject Project(ArgoCd agent, string name, List<PulledEnvironment> environments) => new()
    {
        Metadata = new() { Name = name, Namespace = agent.Namespace.ToString() },
        Spec = new()
        {
            SourceRepos = [.. environments.Select(static environment => environment.Agent.Repository).Distinct().Order(StringComparer.Ordinal)],
            Destinations =
            [
                .. environments
                    .SelectMany(static environment => Namespaces(environment).Select(name => (((ArgoCd)environment.Agent).Server, Namespace: name)))
                    .Distinct()
                    .OrderBy(static place => place.Server, StringComparer.Ordinal)
                    .ThenBy(static place => place.Namespace, StringComparer.Ordinal)
                    .Select(static place => new ArgoprojDestinations { Server = place.Server, Namespace = place.Namespace }),
            ],
            ClusterResourceWhitelist =
            [
                .. environments
                    .SelectMany(static environment => environment.Graph.Objects)
                    .Where(static item => item.Id.Namespace is null)
                    .Select(static item => (item.Id.Group, item.Id.Kind))
                    .Distinct()
                    .OrderBy(static kind => kind.Group, StringComparer.Ordinal)
                    .ThenBy(static kind => kind.Kind, StringComparer.Ordinal)
                    .Select(static kind => new AppProjectClusterResourceBlacklist { Group = kind.Group, Kind = kind.Kind }),
            ],
        },
    };

    private static Application Application(ArgoCd agent, string name, string project, string path, string @namespace, bool cascades) => new()
    {
        Metadata = new() { Name = name, Namespace = agent.Namespace.ToString(), Finalizers = cascades ? [Cascade] : null },
        Spec = new()
        {
            Project = project,
            Source = new()
            {
                RepoURL = agent.Repository,
                TargetRevision = agent.Branch,
                Path = path,
                Directory = new() { Recurse = true },
            },
            Destination = new() { Server = agent.Server, Namespace = @namespace },
            SyncPolicy = new()
            {
                Automated = new() { Prune = agent.Prune, SelfHeal = agent.SelfHeal },
                SyncOptions = agent.SyncOptions.Count > 0 ? agent.SyncOptions : null,
            },
        },
    };

    /// <summary>The environment's own, and those that single objects name.</summary>
    private static IEnumerable<string> Namespaces(PulledEnvironment environment)
        => environment.Graph.Objects.Select(static item => item.Id.Namespace).OfType<string>().Append(environment.Namespace);
}

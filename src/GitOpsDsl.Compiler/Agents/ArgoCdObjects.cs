using GitOpsDsl.Kubernetes.ArgoCd;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>The objects by which Argo CD pulls: an AppProject for each system, an Application for each unit, or one ApplicationSet.</summary>
internal static class ArgoCdObjects
{
    /// <summary>Deleting the Application deletes what it applied, too (Argo CD, user-guide/app_deletion).</summary>
    private const string Cascade = "resources-finalizer.argocd.argoproj.io";

    /// <summary>Applications of one wave are healthy before those of the next are made (Argo CD, user-guide/sync-waves).</summary>
    private const string Wave = "argocd.argoproj.io/sync-wave";

    /// <param name="environment">The environment.</param>
    /// <param name="agent">Its agent.</param>
    /// <param name="neighbours">All environments that Argo CD pulls into the cluster: those of the same system share a project.</param>
    /// <param name="order">What is applied after what.</param>
    public static AgentObjects Of(PulledEnvironment environment, ArgoCd agent, IReadOnlyList<PulledEnvironment> neighbours, PullOrder order)
    {
        var shared = agent.Project is null ? [ArgoCdProject.Of(agent, environment.System, neighbours)] : new List<KubernetesObject>();
        if (!agent.ApplicationSet)
        {
            return new("projects", shared, [.. environment.Units.Select(unit => Application(unit, agent, order))]);
        }

        shared.Add(Set(agent, neighbours));
        return new("projects", shared, []);
    }

    /// <summary>What makes Argo CD pull the objects of all its environments: an Application of Applications.</summary>
    public static IReadOnlyList<KubernetesObject> Root(PulledEnvironment environment, ArgoCd agent)
    {
        var own = agent.Namespace.ToString();
        // Applications are objects of the cluster that Argo CD runs in, wherever the workloads go.
        var here = agent with { Server = "https://kubernetes.default.svc", Ignored = [] };
        return
        [
            ArgoCdProject.OfAgents(here),
            // No cascade: whoever deletes the root by hand would delete every environment.
            new Application
            {
                Metadata = new() { Name = AgentGraphs.System, Namespace = own },
                Spec = Spec(here, AgentGraphs.System, here.Server, environment.AgentsPath, own),
            },
        ];
    }

    private static Application Application(PulledUnit unit, ArgoCd agent, PullOrder order) => new()
    {
        Metadata = new()
        {
            Name = unit.Name,
            Namespace = agent.Namespace.ToString(),
            Annotations = order.Wave(unit) is > 0 and var wave ? new() { [Wave] = $"{wave}" } : null,
            Finalizers = Finalizers(agent),
        },
        Spec = Spec(agent, ProjectOf(unit.Environment), agent.Server, unit.Path, unit.Environment.Namespace),
    };

    /// <summary>One for all environments that want one; what they may differ in is in the list.</summary>
    private static ApplicationSet Set(ArgoCd agent, IReadOnlyList<PulledEnvironment> neighbours) => new()
    {
        Metadata = new() { Name = "environments", Namespace = agent.Namespace.ToString() },
        Spec = new()
        {
            GoTemplate = true,
            GoTemplateOptions = ["missingkey=error"],
            Generators =
            [
                new()
                {
                    List = new()
                    {
                        Elements = [.. neighbours.Where(static environment => environment.Agent is ArgoCd { ApplicationSet: true }).Select(Element)],
                    },
                },
            ],
            Template = new()
            {
                Metadata = new() { Name = "{{.name}}", Finalizers = Finalizers(agent) },
                Spec = Spec(agent, "{{.project}}", "{{.server}}", "{{.path}}", "{{.namespace}}"),
            },
        },
    };

    private static JsonValue Element(PulledEnvironment environment) => new()
    {
        ["name"] = environment.Name,
        ["namespace"] = environment.Namespace,
        ["path"] = environment.Path,
        ["project"] = ProjectOf(environment),
        ["server"] = ((ArgoCd)environment.Agent).Server,
    };

    private static string ProjectOf(PulledEnvironment environment) => ((ArgoCd)environment.Agent).Project?.ToString() ?? environment.System;

    private static ValueList<string>? Finalizers(ArgoCd agent) => agent.Prune ? [Cascade] : null;

    private static ApplicationSpec Spec(ArgoCd agent, string project, string server, string path, string @namespace) => new()
    {
        Project = project,
        Source = new()
        {
            RepoURL = agent.Repository,
            TargetRevision = agent.Branch,
            Path = path,
            Directory = new() { Recurse = true },
        },
        Destination = new() { Server = server, Namespace = @namespace },
        IgnoreDifferences = agent.Ignored.Count == 0 ? null :
        [
            .. agent.Ignored.Select(static ignored => new ApplicationIgnoreDifferences
            {
                Group = ignored.Group,
                Kind = ignored.Kind,
                Name = ignored.Name?.ToString(),
                JsonPointers = [ignored.Path],
            }),
        ],
        SyncPolicy = new()
        {
            Automated = new() { Prune = agent.Prune, SelfHeal = agent.SelfHeal },
            // What came before what it needs is tried again, until it is there.
            Retry = new() { Limit = -1, Backoff = new() { Duration = "5s", Factor = 2, MaxDuration = "3m" } },
            SyncOptions = SyncOptions(agent) is { Count: > 0 } options ? options : null,
        },
    };

    private static ValueList<string> SyncOptions(ArgoCd agent) =>
        agent.Ignored.Count == 0 ? agent.SyncOptions : [.. agent.SyncOptions.Append("RespectIgnoreDifferences=true").Distinct()];
}

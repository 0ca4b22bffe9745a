using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Load;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>
/// What the agents of each cluster need, as one more environment a cluster: <c>agents/default</c>, with a folder for each agent and a file
/// for each environment that it pulls. Nothing of it is in the workloads' files.
/// </summary>
internal sealed class AgentGraphs(List<Finding> findings)
{
    public const string System = "agents";

    /// <param name="graphs">All environments of the project.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    /// <returns>Those that an agent pulls.</returns>
    public static List<PulledEnvironment> Pulled(IReadOnlyList<EnvironmentGraph> graphs, string projectDirectory)
    {
        var pulled = new List<PulledEnvironment>();
        string? rendered = null;
        foreach (var graph in graphs)
        {
            if (graph.Source.Environment.Agent is { } agent)
            {
                rendered ??= RenderedIn(projectDirectory);
                pulled.Add(new(graph, agent, agent.Path?.Trim('/') ?? rendered));
            }
        }

        return pulled;
    }

    /// <summary>The environments, and those of their agents.</summary>
    /// <param name="graphs">All environments of the project.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    public List<EnvironmentGraph> AddTo(List<EnvironmentGraph> graphs, string projectDirectory)
    {
        foreach (var graph in graphs)
        {
            if (graph.Source.Environment.Agent is not null)
            {
                return [.. graphs, .. Build(graphs, projectDirectory)];
            }
        }

        return graphs;
    }

    /// <param name="graphs">All environments of the project.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    /// <returns>A graph for each cluster, in ordinal order.</returns>
    public List<EnvironmentGraph> Build(IReadOnlyList<EnvironmentGraph> graphs, string projectDirectory)
    {
        var pulled = Pulled(graphs, projectDirectory);
        if (pulled.Count == 0)
        {
            return [];
        }

        foreach (var graph in graphs.Where(static graph => graph.Source.Entry.System == System))
        {
            findings.Add(CompilerFindings.AgentsFolder(graph.Id).At(graph.Source.Entry.Origin) with { Environment = graph.Id });
        }

        return
        [
            .. pulled
                .GroupBy(static environment => environment.Agent.Cluster.ToString(), StringComparer.Ordinal)
                .OrderBy(static cluster => cluster.Key, StringComparer.Ordinal)
                .Select(cluster => Cluster(cluster.Key, [.. cluster])),
        ];
    }

    /// <summary>The folder of the rendered tree in its repository.</summary>
    public static string RenderedIn(string projectDirectory)
        => Path.GetRelativePath(SourceFiles.RepositoryOf(projectDirectory), Path.Combine(projectDirectory, "rendered")).Replace('\\', '/');

    private EnvironmentGraph Cluster(string cluster, List<PulledEnvironment> pulled)
    {
        RefuseTwoAgents(cluster, pulled);
        RefuseSharedObjects(cluster, pulled);
        RefuseSharedRoutes(cluster, pulled);
        var first = pulled[0];
        var parts = new List<GraphPart>();
        foreach (var agent in pulled.GroupBy(static environment => environment.Kind, StringComparer.Ordinal).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            Add([.. agent], parts);
        }

        // Whoever installs an agent makes its namespace.
        var outside = parts.SelectMany(static part => part.Objects).Select(static item => item.Id.Namespace).OfType<string>().Distinct();
        var record = new AgentsEnvironment
        {
            Namespace = first.Graph.Source.Environment.Namespace,
            CreateNamespace = false,
            Layout = TreeLayout.OneFileAComponent,
            Outside = [.. outside.Select(static name => $"Namespace {name}")],
        };
        return new(new LoadedEnvironment($"{System}/{cluster}", first.Graph.Source.Entry, record, [.. parts.Select(static part => part.Part)]), parts);
    }

    private void Add(List<PulledEnvironment> all, List<GraphPart> parts)
    {
        // One without objects has no folder, which an agent would look for in vain, and prune nothing.
        var environments = all.FindAll(static environment => environment.Units.Any(static unit => unit.Objects.Any()));
        var owners = new Dictionary<ObjectId, (GraphObject Object, PulledEnvironment Environment)>(ObjectId.SameObject);
        var shared = new SortedDictionary<string, List<GraphObject>>(StringComparer.Ordinal);
        var order = new PullOrder(environments);
        Check(order);
        foreach (var environment in environments)
        {
            Check(environment);
            var objects = Objects(environment, environments, order);
            if (!shared.TryGetValue(objects.SharedFile, out var common))
            {
                shared[objects.SharedFile] = common = [];
            }

            common.AddRange(Take(objects.Shared, environment, owners));
            if (Take(objects.Own, environment, owners) is { Count: > 0 } own)
            {
                parts.Add(Part(environment, environment.Name, own));
            }
        }

        parts.AddRange(shared.Where(static file => file.Value.Count > 0).Select(file => Part(environments[0], file.Key, file.Value)));
    }

    private void Check(PullOrder order)
    {
        foreach (var (first, names) in order.Circles)
        {
            Report(CompilerFindings.CyclicOrder(names), first.Environment);
        }
    }

    private void Check(PulledEnvironment environment)
    {
        if (environment.Agent.Repository.Length == 0)
        {
            Report(CompilerFindings.NoRepository(), environment);
        }

        // With the annotation, the same circle was found when it was written.
        var settings = environment.Graph.Source.Environment;
        foreach (var circle in environment.IsByComponent && !settings.AnnotateOrder ? environment.Components.InCircles : [])
        {
            Report(CompilerFindings.CyclicOrder(circle), environment);
        }

        if (environment.Agent is ConfigSync && settings is { InOrder: true, AnnotateOrder: false }
            && environment.Components.Names.FirstOrDefault(name => environment.Components.WaitsFor(name).Count > 0) is { } component)
        {
            Report(CompilerFindings.NotInOrder(component, environment.Components.WaitsFor(component)), environment);
        }
    }

    private void Report(Finding finding, PulledEnvironment environment)
        => findings.Add(finding.At(environment.Agent.Origin) with { Environment = environment.Graph.Id });

    private static AgentObjects Objects(PulledEnvironment environment, List<PulledEnvironment> neighbours, PullOrder order) => environment.Agent switch
    {
        Flux flux => FluxObjects.Of(environment, flux, order),
        ArgoCd argoCd => ArgoCdObjects.Of(environment, argoCd, neighbours, order),
        _ => ConfigSyncObjects.Of(environment, (ConfigSync)environment.Agent),
    };

    /// <summary>Those that no environment before needed; what it needs must be the same.</summary>
    private List<GraphObject> Take(
        IReadOnlyList<KubernetesObject> objects, PulledEnvironment environment, Dictionary<ObjectId, (GraphObject Object, PulledEnvironment Environment)> owners)
    {
        var taken = new List<GraphObject>();
        foreach (var resource in objects)
        {
            var id = new ObjectId(resource.ApiVersion, resource.Kind, resource.Metadata.Namespace, resource.Metadata.Name!);
            var item = new GraphObject(id, resource, default, environment.Agent.Origin);
            if (owners.TryAdd(id, (item, environment)))
            {
                taken.Add(item);
            }
            else if (!resource.Equals(owners[id].Object.Resource))
            {
                Report(CompilerFindings.SameAgentObject(id, owners[id].Environment.Graph.Id), environment);
            }
        }

        return taken;
    }

    private static GraphPart Part(PulledEnvironment environment, string file, List<GraphObject> objects)
    {
        objects.Sort(ApplyOrder.Compare);
        var resources = objects.Select(static item => item.Resource!).ToList();
        return new(new EnvironmentPart($"{environment.Kind}/{file}", null, resources, environment.Agent.Origin), objects);
    }

    private void RefuseTwoAgents(string cluster, List<PulledEnvironment> pulled)
    {
        foreach (var environment in pulled)
        {
            if (pulled.Find(other => other.Namespace == environment.Namespace && other.Kind != environment.Kind) is { } other)
            {
                Report(CompilerFindings.TwoAgents(environment.Namespace, cluster, other.Graph.Id), environment);
            }
        }
    }

    /// <summary>One finding for two environments is enough: where they share a namespace, all is twice.</summary>
    private void RefuseSharedObjects(string cluster, List<PulledEnvironment> pulled)
    {
        var owners = new Dictionary<ObjectId, PulledEnvironment>(ObjectId.SameObject);
        foreach (var environment in pulled)
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in environment.Graph.Parts.SelectMany(static part => part.Objects))
            {
                if (!owners.TryAdd(item.Id, environment) && owners[item.Id] is var other && other != environment && said.Add(other.Graph.Id))
                {
                    findings.Add(CompilerFindings.SameObjectInCluster(item.Id, other.Graph.Id, cluster).At(item.Origin) with { Environment = environment.Graph.Id, Object = item.Id });
                }
            }
        }
    }

    /// <summary>One finding for a host of two environments is enough; of previews it is said as theirs (GD6202), of one object in both as that (GD6307).</summary>
    private void RefuseSharedRoutes(string cluster, List<PulledEnvironment> pulled)
    {
        if (pulled.Count < 2)
        {
            return;
        }

        var owners = new Dictionary<(string, string, string, string), (GraphObject Object, PulledEnvironment Environment)>();
        foreach (var environment in pulled.Where(static one => one.Graph.Source.Environment.Preview is null))
        {
            var said = new HashSet<(string, string)>();
            foreach (var item in environment.Graph.Objects)
            {
                foreach (var route in ServedRoutes.Of(item))
                {
                    var (first, other) = owners.TryAdd(route.Key, (item, environment)) ? (item, environment) : owners[route.Key];
                    if (other == environment || first.Id == item.Id || !said.Add((other.Graph.Id, route.Host)))
                    {
                        continue;
                    }

                    findings.Add(CompilerFindings.SameHostInCluster(route, first.Id, other.Graph.Id, cluster).At(item.Origin) with
                    {
                        Environment = environment.Graph.Id,
                        Object = item.Id,
                        Path = route.Field,
                    });
                }
            }
        }
    }

    private sealed record AgentsEnvironment : GitOpsEnvironment;
}

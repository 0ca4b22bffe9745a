using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Load;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>Lowers the components of environments to objects, and refuses what can't be one tree.</summary>
internal sealed class GraphBuilder(CompileOptions options, List<Finding> findings)
{
    /// <summary>The name of the part that is the environment's Namespace.</summary>
    private const string NamespaceName = "namespace";

    public List<EnvironmentGraph> Build(IReadOnlyList<LoadedEnvironment> environments)
    {
        var work = new List<PartToLower>();
        foreach (var environment in environments)
        {
            foreach (var part in environment.Parts)
            {
                work.Add(new(environment, part));
            }
        }

        LargeWork.Prepare(work.Count);
        WorkItems.Run<object?>(work.Count, options.Parallelism, static () => null, (index, _) => Lower(work[index]));
        foreach (var part in work)
        {
            findings.AddRange(part.Problems);
        }

        var graphs = new List<EnvironmentGraph>(environments.Count);
        var next = 0;
        foreach (var environment in environments)
        {
            var parts = new List<GraphPart>(environment.Parts.Count + 1);
            if (NamespacePart(environment) is { } own)
            {
                parts.Add(own);
                RefuseItsName(environment);
            }

            for (var end = next + environment.Parts.Count; next < end; next++)
            {
                parts.Add(work[next].Lowered!);
            }

            var graph = new EnvironmentGraph(environment, parts);
            graphs.Add(environment.Environment.AnnotateOrder ? DependsOnAnnotations.Add(graph, findings) : graph);
        }

        RefuseDuplicates(graphs);
        return graphs;
    }

    private void Lower(PartToLower work)
    {
        var (environment, part) = (work.Environment, work.Part);
        var lowering = new Lowering(environment.Entry.System, environment.Environment, environment.Parts, part);
        var graph = new GraphPart(part, []);
        work.Lowered = graph;
        try
        {
            _ = DnsLabel.Parse(part.Name);
            if (part.Component is { } component)
            {
                lowering.Add(component);
            }

            foreach (var resource in part.Resources ?? [])
            {
                lowering.Add(resource);
            }

            foreach (var resource in part.CloudResources)
            {
                lowering.Add(resource);
            }

            var outside = OutsideObjects.Of(lowering.CloudExports);
            var objects = new List<GraphObject>(lowering.Resources.Count);
            foreach (var resource in lowering.Resources)
            {
                if (PreviewSizes.Fit(resource, part.Name, environment.Environment.Preview) is { } sized)
                {
                    objects.Add(Place(OutsideObjects.Note(Locked(sized), outside), graph.Origin, work));
                }
            }

            foreach (var file in lowering.Files)
            {
                objects.AddRange(IncludedYaml.Read(options.ProjectDirectory, file, work.Report));
            }

            objects.Sort(ApplyOrder.Compare);
            work.Lowered = new(part, objects)
            {
                Excuses = lowering.Excuses,
                References = lowering.References,
                CloudResources = lowering.CloudResources.Count == 0 ? [] : Cloud(lowering, graph),
                CloudExports = lowering.CloudExports,
            };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            work.Report(ThrownFinding.Of(exception, $"{environment.Id}'s {part.Name}", $"{part.Name}: ", graph.Origin));
        }
    }

    private static GraphCloudResource[] Cloud(Lowering lowering, GraphPart part)
        => [.. lowering.CloudResources.Select(named => new GraphCloudResource(named, OriginOf(named.Resource, Around(named.Resource, part.Origin))))];

    /// <summary>The object with the digests that its images are locked to.</summary>
    private KubernetesObject Locked(KubernetesObject resource)
        => options.Images is { } images ? PodSpecs.WithImages(resource, images.Apply) : resource;

    private static GraphObject Place(KubernetesObject resource, Origin fallback, PartToLower work)
    {
        var placed = resource.IsNamespaced && resource.Metadata.Namespace is null ? resource with { Metadata = work.Placed(resource.Metadata) } : resource;
        var origin = OriginOf(resource, fallback);
        var id = new ObjectId(placed.ApiVersion, placed.Kind, placed.Metadata.Namespace, placed.Metadata.Name ?? "");
        if (ObjectNames.Problem(id.Name) is { } problem)
        {
            work.Report(CompilerFindings.BadName(id, problem).At(origin) with { Object = id });
        }

        return new(id, placed, default, origin);
    }

    /// <summary>Records that our own components make have our source as origin, which helps no author.</summary>
    private static Origin OriginOf(Resource resource, Origin fallback) =>
        resource.Origin.IsKnown && AuthorSource.Is(resource.Origin.File) ? resource.Origin : fallback;

    private static Origin Around(CloudResource resource, Origin fallback) => GraphCloudResource.ComponentAround(resource)?.Origin ?? fallback;

    private static GraphPart? NamespacePart(LoadedEnvironment environment)
    {
        var record = environment.Environment;
        if (!record.CreateNamespace)
        {
            return null;
        }

        var origin = environment.Entry.Origin;
        var name = record.Namespace.ToString();
        var enforced = record.PodSecurity switch
        {
            PodSecurityLevel.Restricted => "restricted",
            PodSecurityLevel.Baseline => "baseline",
            _ => "privileged",
        };
        var resource = new Namespace
        {
            Metadata = new()
            {
                Name = name,
                Labels = record.Labels
                    .With("app.kubernetes.io/part-of", environment.Entry.System)
                    .With("pod-security.kubernetes.io/enforce", enforced),
            },
        };
        var id = new ObjectId(resource.ApiVersion, resource.Kind, null, name);
        return new(new EnvironmentPart(NamespaceName, null, [resource], origin), [new(id, resource, default, origin)]) { IsNamespace = true };
    }

    /// <summary>What an agent applies first is in a folder of its own.</summary>
    private void RefuseItsName(LoadedEnvironment environment)
    {
        foreach (var part in environment.Parts)
        {
            if (part.Name == NamespaceName)
            {
                findings.Add(CompilerFindings.SamePart(NamespaceName, environment.Entry.Origin).At(part.Declaration) with { Environment = environment.Id });
            }
        }
    }

    private void RefuseDuplicates(List<EnvironmentGraph> graphs)
    {
        var found = new List<Finding>[graphs.Count];
        var size = 0;
        foreach (var graph in graphs)
        {
            size += graph.Parts.Count;
        }

        WorkItems.RunLarge(graphs.Count, size, options.Parallelism, index => found[index] = Duplicates(graphs[index]));
        foreach (var duplicates in found)
        {
            findings.AddRange(duplicates);
        }
    }

    private static List<Finding> Duplicates(EnvironmentGraph graph)
    {
        var duplicates = new List<Finding>();
        if (!MayHaveDuplicates(graph))
        {
            return duplicates;
        }

        var owners = new Dictionary<ObjectId, GraphObject>(ObjectId.SameObject);
        foreach (var part in graph.Parts)
        {
            foreach (var item in part.Objects)
            {
                if (!owners.TryAdd(item.Id, item))
                {
                    var finding = CompilerFindings.SameObject(item.Id, owners[item.Id].Origin).At(item.Origin);
                    duplicates.Add(finding with { Environment = graph.Id, Object = item.Id });
                }
            }
        }

        return duplicates;
    }

    /// <summary>Two objects have one hash. A look at hashes alone takes a tenth of the time that a table of identities takes.</summary>
    private static bool MayHaveDuplicates(EnvironmentGraph graph)
    {
        var count = 0;
        foreach (var part in graph.Parts)
        {
            count += part.Objects.Count;
        }

        var hashes = new int[count];
        foreach (var part in graph.Parts)
        {
            count -= part.Objects.Count;
            part.Survey.Hashes.CopyTo(hashes, count);
        }

        Array.Sort(hashes);
        for (var i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One piece of work, and what came of it.</summary>
    private sealed class PartToLower(LoadedEnvironment environment, EnvironmentPart part)
    {
        private ObjectMeta? _unplaced;
        private ObjectMeta? _placed;

        public LoadedEnvironment Environment { get; } = environment;

        public EnvironmentPart Part { get; } = part;

        public GraphPart? Lowered { get; set; }

        public List<Finding> Problems { get; } = [];

        /// <summary>The metadata in the environment's namespace. The objects of a component often share theirs, so the last is remembered.</summary>
        public ObjectMeta Placed(ObjectMeta metadata)
        {
            if (!ReferenceEquals(metadata, _unplaced))
            {
                (_unplaced, _placed) = (metadata, metadata with { Namespace = Environment.Environment.Namespace.ToString() });
            }

            return _placed!;
        }

        public void Report(Finding problem) => Problems.Add(problem with { Environment = Environment.Id });
    }
}

using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// Says on each workload which workloads its component waits for: <c>config.kubernetes.io/depends-on: apps/namespaces/shop/StatefulSet/db</c>
/// (sigs.k8s.io/cli-utils, pkg/object/dependson), as Config Sync reads it. A circle, which it refuses, is left out.
/// </summary>
internal static class DependsOnAnnotations
{
    private const string Annotation = "config.kubernetes.io/depends-on";

    public static EnvironmentGraph Add(EnvironmentGraph graph, List<Finding> findings)
    {
        var order = ComponentReferences.Of(graph);
        foreach (var circle in order.InCircles)
        {
            findings.Add(CompilerFindings.CyclicOrder(circle).At(graph.Source.Entry.Origin) with { Environment = graph.Id });
        }

        var workloads = graph.Components.ToDictionary(
            static part => part.Name,
            static part => part.Objects.Where(static item => PodSpecs.Of(item.Resource) is not null).Select(static item => item.Id).ToList(),
            StringComparer.Ordinal);
        return graph with
        {
            Parts =
            [
                .. graph.Parts.Select(part => order.WaitsFor(part.Name).SelectMany(other => workloads[other]).ToList() is { Count: > 0 } others
                    ? part with { Objects = [.. part.Objects.Select(item => Annotated(item, others))] }
                    : part),
            ],
        };
    }

    private static GraphObject Annotated(GraphObject item, List<ObjectId> others)
    {
        if (PodSpecs.Of(item.Resource) is null)
        {
            return item;
        }

        var metadata = item.Resource!.Metadata;
        var annotations = (metadata.Annotations ?? ValueMap<string>.Empty).With(Annotation, string.Join(',', others.Select(Reference)));
        return item with { Resource = item.Resource with { Metadata = metadata with { Annotations = annotations } } };
    }

    private static string Reference(ObjectId id) => $"{id.Group}/namespaces/{id.Namespace}/{id.Kind}/{id.Name}";
}

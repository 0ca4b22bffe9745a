using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>Holds what previews have to themselves against what all other environments have: <c>docs/previews.md</c> lists what is found.</summary>
internal static class PreviewIsolation
{
    /// <param name="graphs">The environments that are compiled.</param>
    /// <param name="cloud">Their cloud halves.</param>
    /// <param name="findings">Where what is shared is added.</param>
    public static void Check(IReadOnlyList<EnvironmentGraph> graphs, IReadOnlyList<CloudHalf> cloud, List<Finding> findings)
    {
        if (!HasPreview(graphs))
        {
            return;
        }

        var things = graphs.ToDictionary(static graph => graph.Id, static graph => (Graph: graph, Claims: new List<(SharedThing Thing, GraphObject? Object)>()), StringComparer.Ordinal);
        foreach (var graph in graphs)
        {
            things[graph.Id].Claims.AddRange(ObjectClaims.Of(graph));
        }

        foreach (var half in cloud)
        {
            things[half.Graph.Id].Claims.AddRange(CloudClaims.Of(half.Program()).Select(static thing => (thing, (GraphObject?)null)));
        }

        var owners = things.Values
            .SelectMany(static one => one.Claims.Select(claim => (one.Graph.Id, claim.Thing)))
            .ToLookup(static one => (one.Thing.Rule, one.Thing.Name, one.Thing.Cluster), static one => one.Id);
        foreach (var (graph, claims) in things.Values.Where(static one => one.Graph.Source.Environment.Preview is not null))
        {
            foreach (var (thing, item) in claims.DistinctBy(static claim => (claim.Thing.Rule, claim.Thing.Name)))
            {
                if (owners[(thing.Rule, thing.Name, thing.Cluster)].FirstOrDefault(id => id != graph.Id) is { } other)
                {
                    findings.Add(CompilerFindings.SharedByPreview(thing, other).At(item?.Origin ?? graph.Source.Entry.Origin) with
                    {
                        Environment = graph.Id,
                        Object = item?.Id,
                        Path = item is null ? null : thing.Path,
                    });
                }
            }
        }
    }

    /// <summary>A plain loop: projects without a preview must not pay.</summary>
    private static bool HasPreview(IReadOnlyList<EnvironmentGraph> graphs)
    {
        foreach (var graph in graphs)
        {
            if (graph.Source.Environment.Preview is not null)
            {
                return true;
            }
        }

        return false;
    }
}

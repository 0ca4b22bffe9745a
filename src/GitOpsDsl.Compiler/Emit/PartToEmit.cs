using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>One piece of work, and what came of it.</summary>
/// <param name="graph">Its environment.</param>
/// <param name="environment">The environment's place in the batch.</param>
/// <param name="part">What is to be emitted.</param>
/// <param name="first">The place of its first object in the environment.</param>
internal sealed class PartToEmit(EnvironmentGraph graph, int environment, GraphPart part, int first)
{
    public EnvironmentGraph Graph { get; } = graph;

    public int Environment { get; } = environment;

    public GraphPart Part { get; } = part;

    public OutputFile[] Files { get; set; } = [];

    /// <summary>What was taken down for the rules.</summary>
    public List<RenderedObject> Objects { get; } = [];

    /// <summary>Its objects as rules have seen them; null while they have not.</summary>
    public List<EnvironmentObject>? Seen { get; private set; }

    public List<Finding> Problems { get; } = [];

    public void Report(Finding problem) => Problems.Add(problem with { Environment = Graph.Id });

    /// <summary>Has each object looked at alone.</summary>
    /// <param name="rules">Null when the environment can't be checked.</param>
    public void Look(ObjectRun? rules)
    {
        Seen = new(Objects.Count);
        for (var i = 0; rules is not null && i < Objects.Count; i++)
        {
            if (Objects[i].Document is { } document)
            {
                document.Place = first + i;
                rules.Check(document, Seen);
            }
        }
    }

    /// <summary>Puts its objects to where findings ask for them.</summary>
    public void CopyTo(RenderedObject[] objects) => Objects.CopyTo(objects, first);
}

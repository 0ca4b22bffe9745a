using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>One piece of work, and what came of it.</summary>
internal sealed class PartToEmit(EnvironmentGraph graph, GraphPart part)
{
    public EnvironmentGraph Graph { get; } = graph;

    public GraphPart Part { get; } = part;

    public OutputFile[] Files { get; set; } = [];

    public List<RenderedObject> Objects { get; } = [];

    /// <summary>What rules see of each of the objects.</summary>
    public List<NodeDocument> Documents { get; } = [];

    public List<Finding> Problems { get; } = [];

    public void Report(Finding problem) => Problems.Add(problem with { Environment = Graph.Id });
}

using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>An environment's files, and its objects as rules see them.</summary>
/// <param name="Graph">What was rendered.</param>
/// <param name="Output">The files.</param>
/// <param name="Objects">In the order of the parts; none when no rule is to see them.</param>
/// <param name="Documents">What rules see of each of the objects.</param>
internal sealed record RenderedEnvironment(EnvironmentGraph Graph, OutputEnvironment Output, List<RenderedObject> Objects, List<NodeDocument> Documents);

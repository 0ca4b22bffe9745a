using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>An environment's files, and its objects as rules see them.</summary>
/// <param name="Graph">What was rendered.</param>
/// <param name="Output">The files.</param>
/// <param name="Objects">By the place of what rules see of each; empty when no rule is to see them.</param>
/// <param name="Seen">What rules saw of the objects, in their order.</param>
internal sealed record RenderedEnvironment(EnvironmentGraph Graph, OutputEnvironment Output, RenderedObject[] Objects, List<EnvironmentObject> Seen);

using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>An object as it is rendered.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">The file that it is in, below the environment's directory.</param>
/// <param name="Document">What rules see of it; null when it can't be read.</param>
internal sealed record RenderedObject(GraphObject Object, string Path, NodeDocument? Document);

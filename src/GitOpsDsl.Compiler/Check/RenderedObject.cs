using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Check;

/// <summary>An object as it is rendered.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">The file that it is in, below the environment's directory.</param>
internal sealed record RenderedObject(GraphObject Object, string Path);

using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A program that must have run before another.</summary>
/// <param name="Graph">Its environment.</param>
/// <param name="What">What the other takes of it, for messages.</param>
/// <param name="Origin">Where the other takes it.</param>
internal sealed record NeededProgram(EnvironmentGraph Graph, string What, Origin Origin);

namespace GitOpsDsl;

/// <summary>
/// A folder beside the environment's tree, <c>rendered/shop/prod.pulumi</c>, that <c>pulumi up</c> takes in a pipeline, or that a
/// Stack of the Pulumi operator takes from git. No agent that reads the tree sees it.
/// </summary>
public sealed record PulumiProgram : CloudTarget;

namespace GitOpsDsl.Compiler.Load;

/// <summary>An environment that was evaluated: its record, and the parts that it lists.</summary>
/// <param name="Id">System and name, by which the command line and the tree know it: <c>shop/prod</c>.</param>
/// <param name="Entry">The declaration that it comes from.</param>
/// <param name="Environment">The author's record.</param>
/// <param name="Parts">In ordinal order of their names, so that the order of declaration changes nothing.</param>
public sealed record LoadedEnvironment(string Id, EnvironmentEntry Entry, GitOpsEnvironment Environment, IReadOnlyList<EnvironmentPart> Parts);

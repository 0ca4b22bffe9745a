using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Edits;

/// <summary>What a project with other source renders to.</summary>
/// <param name="Tree">The rendered files.</param>
/// <param name="Findings">What rules find in it; no error.</param>
internal sealed record TrialResult(OutputTree Tree, IReadOnlyList<Finding> Findings);

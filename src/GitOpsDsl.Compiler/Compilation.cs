using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler;

/// <summary>What a project's environments became, in memory. Nothing has been written.</summary>
/// <param name="Environments">In ordinal order of their ids.</param>
/// <param name="Findings">What is wrong, in the order of environments and objects.</param>
/// <param name="Files">The rendered files of each environment; empty when an error was found before there could be any.</param>
public sealed record Compilation(
    IReadOnlyList<EnvironmentGraph> Environments, IReadOnlyList<Finding> Findings, IReadOnlyList<EnvironmentFiles> Files)
{
    public bool HasErrors => Findings.Any(static finding => finding.Severity == Severity.Error);
}

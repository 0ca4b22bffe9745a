using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Findings to be reported, and what they were found in.</summary>
/// <param name="Findings">In the order of environments and objects, or of files.</param>
/// <param name="Files">How many files were rendered or read.</param>
/// <param name="Objects">How many objects are in them.</param>
/// <param name="Repository">The folder that paths are relative to, absolute.</param>
/// <param name="Rules">The rules that ran: where pages come from.</param>
internal sealed record FindingSet(IReadOnlyList<Finding> Findings, int Files, int Objects, string Repository, IReadOnlyList<Rule> Rules)
{
    /// <summary>The rendered tree, as people know it; null for what was not rendered.</summary>
    public string? Tree { get; init; }

    /// <summary>What source files will have that are not written yet, by their absolute paths.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>What is typed before a command that a report names.</summary>
    public string Program { get; init; } = new TypedCommand().Program;

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Infos => Count(Severity.Info);

    /// <summary>Where a finding is in the file system; null when it has no place.</summary>
    public string? PathOf(Finding finding) => finding.File is { } file ? SourceFiles.PathOf(file, Repository) : null;

    /// <summary>The same relative to the repository, with <c>/</c>; absolute for a file elsewhere.</summary>
    public string? RelativePathOf(Finding finding)
    {
        if (PathOf(finding) is not { } path)
        {
            return null;
        }

        var relative = Path.GetRelativePath(Repository, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>The rendered file; null when there is none.</summary>
    public string? RenderedOf(Finding finding) => finding.Rendered is { } rendered && Tree is not null ? $"{Tree}/{rendered}" : null;

    private int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}

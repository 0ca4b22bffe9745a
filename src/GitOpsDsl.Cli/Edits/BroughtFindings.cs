using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Edits;

/// <summary>The warnings that a change brings: not those that were there before.</summary>
internal static class BroughtFindings
{
    /// <param name="invocation">The call.</param>
    /// <param name="after">What rules find with the change.</param>
    /// <param name="derivedFrom">The environment that the change makes a new one of, which has its warnings; null when it makes none.</param>
    public static FindingSet Of(Invocation invocation, IReadOnlyList<Finding> after, string? derivedFrom)
    {
        var warnings = after.Where(static finding => finding.Severity >= Severity.Warning).ToList();
        if (warnings.Count > 0)
        {
            // Only now: the rules take longer than all else that this program does itself.
            var before = Compiled.Checked(invocation, []).Findings;
            var known = before.Select(Key).ToHashSet();
            var inherited = before.Where(finding => finding.Environment == derivedFrom).Select(Kind).ToHashSet();
            warnings.RemoveAll(finding => known.Contains(Key(finding)) || (derivedFrom is not null && inherited.Contains(Kind(finding))));
        }

        return new(warnings, 0, 0, invocation.Project!.Root, invocation.Rules) { Tree = RenderedTree.Root(invocation) };
    }

    private static (string Id, string? Environment, string? Object, string? Path, string Message) Key(Finding finding)
        => (finding.Id, finding.Environment, finding.Object?.ToString(), finding.Path, finding.Message);

    private static (string Id, string? Kind, string? Path) Kind(Finding finding) => (finding.Id, finding.Object?.Kind, finding.Path);
}

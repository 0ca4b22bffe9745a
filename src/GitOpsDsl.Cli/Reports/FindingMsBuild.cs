using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as MSBuild reads them from the output of a program that a build runs: <c>origin(line,column): error GD1104: message</c>. Infos are
/// lines without that form: MSBuild has no third category.
/// </summary>
internal static class FindingMsBuild
{
    public static void Write(FindingSet set, TextWriter output)
    {
        foreach (var finding in set.Findings)
        {
            var category = finding.Severity switch { Severity.Error => "error ", Severity.Warning => "warning ", _ => "" };
            var environment = finding.Environment is { } id ? $" [{id}]" : "";
            output.WriteLine($"{Origin(set, finding)}: {category}{finding.Id}: {finding.Message.ReplaceLineEndings(" ")}{environment}");
        }
    }

    private static string Origin(FindingSet set, Finding finding) => (set.PathOf(finding), finding.Line, finding.Column) switch
    {
        (null, _, _) => "gitops",
        (var file, 0, _) => file,
        (var file, var line, 0) => $"{file}({line})",
        (var file, var line, var column) => $"{file}({line},{column})",
    };
}

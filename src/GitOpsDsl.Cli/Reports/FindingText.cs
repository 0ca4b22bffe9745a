using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Findings as text for people, and for the tools that read compilers' output: <c>file:line:column: error GD9105: message</c>.</summary>
internal static class FindingText
{
    public static void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.Write(Place(finding));
            output.Write($"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}");
            output.Write(finding.Property is { } property ? $" (a default; {property} changes it)" : "");
            output.WriteLine(finding.Environment is { } environment ? $" [{environment}]" : "");
        }
    }

    private static string Place(Finding finding) => (finding.File is { } path ? SourcePath.Shown(path) : null, finding.Line, finding.Column) switch
    {
        (null, _, _) => "",
        (var file, 0, _) => $"{file}: ",
        (var file, var line, 0) => $"{file}:{line}: ",
        (var file, var line, var column) => $"{file}:{line}:{column}: ",
    };
}

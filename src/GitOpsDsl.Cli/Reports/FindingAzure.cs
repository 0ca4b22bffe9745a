using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as issues of a run, which Azure Pipelines takes from the output of a script (logging commands, <c>task.logissue</c>; escaping as in
/// azure-pipelines-task-lib, taskcommand.ts). There is no command for an info: it is a line of the log.
/// </summary>
internal static class FindingAzure
{
    public static void Write(FindingSet set, TextWriter output)
    {
        foreach (var finding in set.Findings)
        {
            var environment = finding.Environment is { } id ? $" [{id}]" : "";
            var message = finding.Message + environment;
            if (finding.Severity == Severity.Info)
            {
                output.WriteLine($"{finding.Id}: {message.ReplaceLineEndings(" ")}");
                continue;
            }

            output.WriteLine($"##vso[task.logissue {Properties(set, finding)}]{Data(message)}");
        }
    }

    private static string Properties(FindingSet set, Finding finding)
    {
        var properties = $"type={(finding.Severity == Severity.Error ? "error" : "warning")};";
        if (set.RelativePathOf(finding) is { } file)
        {
            properties += $"sourcepath={Property(file)};";
            properties += finding.Line > 0 ? $"linenumber={FindingReport.Text(finding.Line)};" : "";
            properties += finding.Column > 0 ? $"columnnumber={FindingReport.Text(finding.Column)};" : "";
        }

        return properties + $"code={Property(finding.Id)};";
    }

    private static string Data(string text)
        => text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text)
        => Data(text).Replace("]", "%5D", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}

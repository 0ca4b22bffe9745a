using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as a Code Quality report, which GitLab shows in a merge request (<c>artifacts:reports:codequality</c>): an array of what its documentation
/// requires of each. A place is required too: what has none is put at the project, and what has no line at its first.
/// </summary>
internal static class FindingGitLab
{
    public static void Write(FindingSet set, TextWriter output) => JsonOutput.WriteArray(output, json =>
    {
        var fingerprints = new FindingFingerprints();
        foreach (var finding in set.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", finding.Environment is { } id ? $"{finding.Message} [{id}]" : finding.Message);
            json.WriteString("check_name", finding.Id);
            json.WriteString("fingerprint", fingerprints.Next(finding));
            json.WriteString("severity", finding.Severity switch { Severity.Error => "critical", Severity.Warning => "major", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", set.RelativePathOf(finding) ?? ".");
            json.WriteStartObject("lines");
            json.WriteNumber("begin", Math.Max(finding.Line, 1));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    });
}

using System.Globalization;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as annotations of a pull request, which GitHub Actions takes from the output of a step (workflow commands; escaping as in
/// actions/toolkit, packages/core/src/command.ts).
/// </summary>
internal static class FindingGitHub
{
    public static void Write(FindingSet set, TextWriter output)
    {
        foreach (var finding in set.Findings)
        {
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var properties = new List<string>();
            if (set.RelativePathOf(finding) is { } file)
            {
                properties.Add($"file={Property(file)}");
                Add(properties, "line", finding.Line);
                Add(properties, "col", finding.Column);
            }

            properties.Add($"title={Property(finding.Id)}");
            var environment = finding.Environment is { } id ? $" [{id}]" : "";
            output.WriteLine($"::{command} {string.Join(',', properties)}::{Data(finding.Message + environment)}");
        }
    }

    private static void Add(List<string> properties, string name, int value)
    {
        if (value > 0)
        {
            properties.Add($"{name}={value.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static string Data(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text)
        => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

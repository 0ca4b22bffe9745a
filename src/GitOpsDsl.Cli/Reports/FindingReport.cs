using System.Globalization;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Prints what a compilation found, in the form that the call asks for.</summary>
internal static class FindingReport
{
    public static void Write(Compilation compilation, Invocation invocation)
    {
        var findings = compilation.Findings;
        if (invocation.Json)
        {
            var files = compilation.Tree.Environments.Sum(static environment => environment.Files.Count);
            FindingJson.Write(findings, files, compilation.ObjectCount, invocation.Out);
            return;
        }

        FindingText.Write(findings, invocation.Out);
        invocation.Error.WriteLine(Summary(findings));
    }

    /// <summary><c>2 errors, 1 warning</c>.</summary>
    public static string Summary(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Count(static finding => finding.Severity == Severity.Error);
        var warnings = findings.Count(static finding => finding.Severity == Severity.Warning);
        return $"{Counted(errors, "error")}, {Counted(warnings, "warning")}";
    }

    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Counted(int count, string noun) => Text(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>The digits of a number.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

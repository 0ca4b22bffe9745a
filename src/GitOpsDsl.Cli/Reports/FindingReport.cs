using System.Globalization;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Prints findings in the form that the call asks for.</summary>
internal static class FindingReport
{
    /// <summary>What a compilation found.</summary>
    public static FindingSet Of(Compilation compilation, Invocation invocation)
    {
        return new(compilation.Findings, compilation.Tree.FileCount, compilation.ObjectCount, invocation.Project!.Root, invocation.Rules)
        {
            Tree = RenderedTree.Root(invocation),
            Program = invocation.Typed.Program,
        };
    }

    /// <summary>Whether there are errors, which are then printed with all that was found.</summary>
    public static bool WritesErrorsOf(Compilation compilation, Invocation invocation)
    {
        if (compilation.HasErrors)
        {
            Write(Of(compilation, invocation), invocation);
        }

        return compilation.HasErrors;
    }

    public static void Write(FindingSet set, Invocation invocation)
    {
        switch (invocation.Format)
        {
            case "json":
                FindingJson.Write(set, invocation.Out);
                break;
            case "sarif":
                FindingSarif.Write(set, invocation.Out);
                break;
            case "github":
                FindingGitHub.Write(set, invocation.Out);
                break;
            case "gitlab":
                FindingGitLab.Write(set, invocation.Out);
                break;
            case "azure":
                FindingAzure.Write(set, invocation.Out);
                break;
            case "msbuild":
                FindingMsBuild.Write(set, invocation.Out);
                break;
            default:
                FindingText.Write(set, invocation.Out, invocation.Color);
                invocation.Error.WriteLine(Summary(set));
                break;
        }
    }

    /// <summary>The errors as text; the rest is counted.</summary>
    public static void WriteErrors(FindingSet set, Invocation invocation)
    {
        FindingText.Write(set with { Findings = [.. set.Findings.Where(static finding => finding.Severity == Compiler.Check.Severity.Error)] }, invocation.Out, invocation.Color);
        invocation.Error.WriteLine(Summary(set) + (set.Errors < set.Findings.Count ? ": 'gitops check' lists them" : ""));
    }

    /// <summary><c>2 errors, 1 warning</c>, and infos where there are any.</summary>
    public static string Summary(FindingSet set)
        => $"{Counted(set.Errors, "error")}, {Counted(set.Warnings, "warning")}{(set.Infos > 0 ? $", {Counted(set.Infos, "info")}" : "")}";

    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Counted(int count, string noun) => Text(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>The digits of a number.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Reports;

/// <summary>What is written, or would be.</summary>
internal static class PlanReport
{
    /// <summary>Each path with what would be done there, as the product.</summary>
    public static void Write(TreePlan plan, Compilation compilation, Invocation invocation)
    {
        if (invocation.Format == "text")
        {
            foreach (var change in plan.Changes)
            {
                invocation.Out.WriteLine($"{change.Action.ToString().ToLowerInvariant(),-6}  {plan.Root}/{change.Path}");
            }

            WriteFindings(compilation, invocation);
            invocation.Error.WriteLine($"would write {Counts(plan, compilation)}");
            return;
        }

        WriteProduct(plan, FindingReport.Of(compilation, invocation), invocation);
    }

    /// <summary>A line or two for people; in another format also the product.</summary>
    public static void WriteSummary(TreePlan plan, Compilation compilation, Invocation invocation)
    {
        if (invocation.Format == "text")
        {
            WriteFindings(compilation, invocation);
            invocation.Error.WriteLine($"rendered {Counts(plan, compilation)}");
            return;
        }

        WriteProduct(plan, FindingReport.Of(compilation, invocation), invocation);
    }

    /// <summary>What does not stop the write is counted; <c>check</c> lists it.</summary>
    private static void WriteFindings(Compilation compilation, Invocation invocation)
    {
        if (compilation.Findings.Count > 0)
        {
            invocation.Error.WriteLine($"{FindingReport.Summary(FindingReport.Of(compilation, invocation))}: 'gitops check' lists them");
        }
    }

    private static void WriteProduct(TreePlan plan, FindingSet found, Invocation invocation)
    {
        if (invocation.Json)
        {
            WriteJson(plan, found, invocation.Out);
        }
        else
        {
            FindingReport.Write(found, invocation);
        }
    }

    /// <remarks>
    /// Put together, not interpolated: with a second interpolated string inside the first, the framework's pool of arrays measures the processor,
    /// half a millisecond of every render.
    /// </remarks>
    private static string Counts(TreePlan plan, Compilation compilation)
        => FindingReport.Counted(compilation.Environments.Count, "environment") + " to " + plan.Root + ": "
            + Count(plan, FileAction.Create) + " created, " + Count(plan, FileAction.Update) + " updated, "
            + Count(plan, FileAction.Delete) + " deleted, " + Count(plan, FileAction.Unchanged) + " unchanged";

    private static string Count(TreePlan plan, FileAction action) => FindingReport.Text(plan.Count(action));

    private static void WriteJson(TreePlan plan, FindingSet found, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("root", plan.Root);
        json.WriteStartArray("changes");
        foreach (var change in plan.Changes)
        {
            json.WriteStartObject();
            json.WriteString("path", change.Path);
            json.WriteString("action", change.Action.ToString().ToLowerInvariant());
            json.WriteBoolean("edited", change.IsEdited);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("unchanged", plan.Count(FileAction.Unchanged));
        FindingJson.WriteMembers(found, json);
    });
}

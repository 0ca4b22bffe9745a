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
        if (invocation.Json)
        {
            WriteJson(plan, invocation.Out);
            return;
        }

        foreach (var change in plan.Changes)
        {
            invocation.Out.WriteLine($"{change.Action.ToString().ToLowerInvariant(),-6}  {plan.Root}/{change.Path}");
        }

        invocation.Error.WriteLine($"would write {Counts(plan, compilation)}");
    }

    /// <summary>One line for people; as JSON also the product.</summary>
    public static void WriteSummary(TreePlan plan, Compilation compilation, Invocation invocation)
    {
        if (invocation.Json)
        {
            WriteJson(plan, invocation.Out);
        }
        else
        {
            invocation.Error.WriteLine("rendered " + Counts(plan, compilation));
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

    private static void WriteJson(TreePlan plan, TextWriter output) => JsonOutput.Write(output, json =>
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
    });
}

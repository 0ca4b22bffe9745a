using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Rendered files that somebody changed, and that a render writes anew.</summary>
internal static class HandEdits
{
    /// <summary>Says so in a line.</summary>
    /// <param name="plan">What will be done; nothing of it is done yet.</param>
    /// <param name="invocation">The call.</param>
    public static void Report(TreePlan plan, Invocation invocation)
    {
        var checkedOut = CheckoutLineEnds.Find(plan);
        var edited = plan.Changes.Where(change => change.IsEdited && !checkedOut.Contains(change.Path)).Select(change => $"{plan.Root}/{change.Path}").ToList();
        if (edited is [var first, ..])
        {
            var more = edited.Count > 1 ? $" and {edited.Count - 1} more" : "";
            invocation.Error.WriteLine($"note: what was changed by hand in {first}{more} is written anew: change the C# instead ('gitops blame FILE:LINE' names it)");
        }
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The directory that the compiler owns.</summary>
internal static class RenderedTree
{
    /// <summary>Long enough for the largest tree on a slow disk; a run that takes longer hangs.</summary>
    private static readonly TimeSpan OtherRun = new(hours: 0, minutes: 1, seconds: 0);

    /// <summary>What <c>--out</c> says, as it says it; else the project's <c>rendered</c>, relative to where the call is made when it is below that.</summary>
    public static string Root(Invocation invocation)
    {
        if (invocation.Arguments.Value(CommonOptions.Out) is { Length: > 0 } asked)
        {
            return File.Exists(asked) ? throw new UsageException($"--out {asked} is a file: name a directory") : Path.TrimEndingDirectorySeparator(asked);
        }

        // Not Path.GetRelativePath: its first call costs as much as reading a small project.
        var root = invocation.Project!.Rendered;
        var here = Directory.GetCurrentDirectory();
        var isBelow = root.Length > here.Length + 1 && root[here.Length] == Path.DirectorySeparatorChar && root.StartsWith(here, StringComparison.Ordinal);
        return isBelow ? root[(here.Length + 1)..] : root;
    }

    /// <summary>Brings the tree on the disk to what it should be; alone, whatever else runs.</summary>
    /// <param name="root">Where it is.</param>
    /// <param name="tree">What should be in it.</param>
    /// <param name="invocation">The call.</param>
    /// <param name="planned">Looks at what will be done.</param>
    /// <returns>What was done.</returns>
    public static TreePlan Write(string root, OutputTree tree, Invocation invocation, Action<TreePlan>? planned = null)
    {
        using var alone = TreeLock.Acquire(root, OtherRun, invocation.Error.WriteLine);
        var plan = TreePlan.Create(root, tree);
        planned?.Invoke(plan);
        TreeWriter.Write(plan);
        Provenance.Forget(plan);
        return plan;
    }
}

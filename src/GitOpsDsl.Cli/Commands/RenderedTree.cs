using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The directory that the compiler owns.</summary>
internal static class RenderedTree
{
    /// <summary>What <c>--out</c> says, else the project's <c>rendered</c>; relative to where the call is made when it is below that.</summary>
    public static string Root(Invocation invocation)
    {
        var root = Path.GetFullPath(invocation.Arguments.Value(CommonOptions.Out) ?? invocation.Project!.Rendered);

        // Not Path.GetRelativePath: its first call costs as much as reading a small project.
        var here = Directory.GetCurrentDirectory();
        var isBelow = root.Length > here.Length + 1 && root[here.Length] == Path.DirectorySeparatorChar && root.StartsWith(here, StringComparison.Ordinal);
        return isBelow ? root[(here.Length + 1)..] : root;
    }
}

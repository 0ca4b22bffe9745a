using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The directory that the compiler owns.</summary>
internal static class RenderedTree
{
    /// <summary>What <c>--out</c> says, else the project's <c>rendered</c>; relative to where the call is made when it is below that.</summary>
    public static string Root(Invocation invocation)
    {
        var root = Path.GetFullPath(invocation.Arguments.Value(CommonOptions.Out) ?? invocation.Project!.Rendered);
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), root);
        return shown.StartsWith("..", StringComparison.Ordinal) ? root : shown;
    }
}

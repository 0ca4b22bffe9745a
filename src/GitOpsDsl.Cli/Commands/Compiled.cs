using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The project of a call, compiled.</summary>
internal static class Compiled
{
    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments)
        => Pipeline.Compile(invocation.Project!.Catalogue, new() { ProjectDirectory = invocation.Project.Directory, Environments = environments });
}

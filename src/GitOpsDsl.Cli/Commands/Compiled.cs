using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Lock;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The project of a call, compiled.</summary>
internal static class Compiled
{
    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    /// <exception cref="ImageLockException">The project's lock file can't be used.</exception>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments)
        => From(invocation, environments, ImageLock.Read(invocation.Project!.Directory));

    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    /// <param name="images">What image tags are locked to; null to take images as they are written.</param>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments, ImageLock? images)
        => Pipeline.Compile(
            invocation.Project!.Catalogue,
            new() { ProjectDirectory = invocation.Project.Directory, Environments = environments, Images = images });
}

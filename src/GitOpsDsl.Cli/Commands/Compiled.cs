using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Lock;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The project of a call, compiled.</summary>
internal static class Compiled
{
    /// <summary>What the build writes beside the program (<c>GitOpsDsl.targets</c>).</summary>
    public const string SourceList = "gitops.sources";

    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    /// <exception cref="ImageLockException">The project's lock file can't be used.</exception>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments)
        => Pipeline.Compile(invocation.Project!.Catalogue, Options(invocation, environments));

    /// <summary>As images are written, or with the digests that they are locked to.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    /// <param name="images">What image tags are locked to; null to take images as they are written.</param>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments, ImageLock? images)
        => Pipeline.Compile(invocation.Project!.Catalogue, Options(invocation, environments) with { Images = images, Rules = [] });

    /// <summary>Held against all rules.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    /// <param name="countsWarnings">Whether of what stops nothing only the number will be shown.</param>
    /// <exception cref="ImageLockException">The project's lock file can't be used.</exception>
    public static Compilation Checked(Invocation invocation, IReadOnlyList<string> environments, bool countsWarnings = false)
        => Pipeline.Compile(invocation.Project!.Catalogue, Options(invocation, environments) with { Rules = invocation.Rules, CountsWarnings = countsWarnings });

    /// <summary>How the project of a call is compiled: with images as they are locked, and held against no rules.</summary>
    /// <exception cref="ImageLockException">The project's lock file can't be used.</exception>
    public static CompileOptions Options(Invocation invocation, IReadOnlyList<string> environments) => new()
    {
        ProjectDirectory = invocation.Project!.Directory,
        SourceList = Path.Combine(AppContext.BaseDirectory, SourceList),
        Environments = environments,
        Images = ImageLock.Read(invocation.Project.Directory),
        Rules = [],
    };
}

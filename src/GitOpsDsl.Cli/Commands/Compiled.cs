using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The project of a call, compiled.</summary>
internal static class Compiled
{
    /// <param name="invocation">The call.</param>
    /// <param name="environments">Ids or names; all environments when empty.</param>
    public static Compilation From(Invocation invocation, IReadOnlyList<string> environments)
        => Pipeline.Compile(invocation.Project!.Catalogue, Options(invocation, environments) with { Rules = [] });

    /// <summary>The same, held against all rules.</summary>
    public static Compilation Checked(Invocation invocation, IReadOnlyList<string> environments)
        => Pipeline.Compile(invocation.Project!.Catalogue, Options(invocation, environments) with { Rules = invocation.Rules });

    private static CompileOptions Options(Invocation invocation, IReadOnlyList<string> environments)
        => new() { ProjectDirectory = invocation.Project!.Directory, Environments = environments };
}

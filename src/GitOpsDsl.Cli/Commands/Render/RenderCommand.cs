using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Compiles, and writes the rendered tree.</summary>
internal sealed class RenderCommand : Command
{
    private static readonly Option DryRun = new("--dry-run", null, "print what would be written, and write nothing");

    public override string Name => "render";

    public override string Summary => "compiles the environments and writes the rendered tree";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env, CommonOptions.Out, DryRun];

    public override string Example => "gitops render environments --env shop/prod";

    public override int Run(Invocation invocation)
    {
        var project = invocation.Project!;
        var environments = invocation.Arguments.Values(CommonOptions.Env);
        var compilation = Pipeline.Compile(project.Catalogue, new() { ProjectDirectory = project.Directory, Environments = environments });
        if (compilation.HasErrors)
        {
            FindingReport.Write(compilation, invocation);
            return ExitCode.Findings;
        }

        return ExitCode.Success;
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>For CI: renders in memory, and fails on an error or a warning and on any difference from the tree on the disk.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly Option Locked = new("--locked", null, "fail also on an image whose tag is not locked to a digest ('gitops lock')");
    private static readonly Option FindingsOnly = new("--findings-only", null, "leave the rendered tree out, as a build does before it is rendered");

    public override string Name => "check";

    public override string Summary => "fails on an error or a warning, or when the rendered tree is not what the environments render to; writes nothing";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env, CommonOptions.Out, Locked, FindingsOnly, CommonOptions.FindingFormat];

    public override string Example => "gitops check environments";

    public override int Run(Invocation invocation)
    {
        invocation.Project!.RequireEnvironments();

        var compilation = Compiled.Checked(invocation, invocation.Arguments.Values(CommonOptions.Env));
        var findings = compilation.Findings.ToList();
        if (invocation.Arguments.Has(Locked))
        {
            findings.AddRange(UnlockedImages.Find(compilation));
        }

        if (!compilation.HasErrors && !invocation.Arguments.Has(FindingsOnly))
        {
            findings.AddRange(new Drift(TreePlan.Create(RenderedTree.Root(invocation), compilation.Tree), compilation, Compiled.Options(invocation, [])).Find());
        }

        FindingReport.Write(FindingReport.Of(compilation with { Findings = findings }, invocation), invocation);
        return findings.Any(static finding => finding.Severity >= Severity.Warning) ? ExitCode.Findings : ExitCode.Success;
    }
}

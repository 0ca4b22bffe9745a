using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>For CI: renders in memory, and fails on a finding or on any difference from the tree on the disk.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly Option Locked = new("--locked", null, "fail also on an image whose tag is not locked to a digest ('gitops lock')");

    public override string Name => "check";

    public override string Summary => "fails on a finding, or when the rendered tree is not what the environments render to; writes nothing";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env, CommonOptions.Out, Locked];

    public override string Example => "gitops check environments";

    public override int Run(Invocation invocation)
    {
        var compilation = Compiled.From(invocation, invocation.Arguments.Values(CommonOptions.Env));
        var findings = compilation.Findings.ToList();
        if (invocation.Arguments.Has(Locked))
        {
            findings.AddRange(UnlockedImages.Find(compilation));
        }

        if (!compilation.HasErrors)
        {
            findings.AddRange(Drift.Find(TreePlan.Create(RenderedTree.Root(invocation), compilation.Tree)));
        }

        FindingReport.Write(compilation with { Findings = findings }, invocation);
        return findings.Any(static finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
    }
}

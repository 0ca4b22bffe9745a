using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Compiles, and writes the rendered tree.</summary>
internal sealed class RenderCommand : Command
{
    private static readonly Option DryRun = new("--dry-run", null, "print what would be written, and write nothing");
    private static readonly Option NoRules = new("--no-rules", null, "leave the rules to 'check'");

    private static readonly Option WithProvenance = new("--provenance", null, "say beside each environment which commit it is rendered from (Argo CD's hydrator.metadata)");

    public override string Name => "render";

    public override string Summary => "compiles the environments, runs the rules, and writes the rendered tree unless there is an error";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env, CommonOptions.Out, DryRun, NoRules, WithProvenance, CommonOptions.FindingFormat];

    public override string Example => "gitops render environments --env shop/prod";

    public override int Run(Invocation invocation)
    {
        invocation.Project!.RequireEnvironments();

        var provenance = invocation.Arguments.Has(WithProvenance) ? Provenance.OfHead(invocation.Project!.Directory, RenderedTree.Root(invocation)) : null;
        var environments = invocation.Arguments.Values(CommonOptions.Env);
        // As text, what stops nothing is only counted: the build has shown what can be known of it in the source, and 'check' shows all.
        var counts = invocation.Format == "text" && !invocation.Arguments.Has(NoRules);
        var compilation = invocation.Arguments.Has(NoRules)
            ? Compiled.From(invocation, environments)
            : Compiled.Checked(invocation, environments, counts);
        if (compilation.HasErrors)
        {
            compilation = counts ? Compiled.Checked(invocation, environments) : compilation;
            var found = FindingReport.Of(compilation, invocation);
            if (counts)
            {
                FindingReport.WriteErrors(found, invocation);
            }
            else
            {
                FindingReport.Write(found, invocation);
            }

            return ExitCode.Findings;
        }

        var root = RenderedTree.Root(invocation);
        if (invocation.Arguments.Has(DryRun))
        {
            PlanReport.Write(TreePlan.Create(root, compilation.Tree), compilation, invocation);
            return ExitCode.Success;
        }

        var written = RenderedTree.Write(root, compilation.Tree, invocation, plan => Announce(plan, invocation));
        provenance?.Write(root, compilation.Tree);
        PlanReport.WriteSummary(written, compilation, invocation);
        return ExitCode.Success;
    }

    /// <summary>Says what somebody may not expect to be overwritten; refuses to delete what a newer program may still have, and to bring back what it may not.</summary>
    private static void Announce(TreePlan plan, Invocation invocation)
    {
        foreach (var removed in plan.RemovedEnvironments)
        {
            RequireBuilt($"{plan.Root}/{removed} would be deleted", invocation.Project!);
        }

        foreach (var added in plan.AddedEnvironments)
        {
            RequireBuilt($"{plan.Root}/{added} would be added", invocation.Project!);
        }

        if (plan.HasEdits)
        {
            HandEdits.Report(plan, invocation);
        }
    }

    private static void RequireBuilt(string deed, Project project)
    {
        if (BuiltProgram.Running(project).OutdatedOrAdded() is { } outdated)
        {
            throw new UsageException($"{deed}, but {outdated}");
        }
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Git;
using GitOpsDsl.Cli.Reports;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Ends a conflict in rendered files: when all else is merged, renders them from the merged C# and stages them.</summary>
internal sealed class ResolveCommand : Command
{
    public override string Name => "resolve";

    public override string Summary => "ends a merge conflict in rendered files: renders them again and stages them";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out];

    public override string Example => "gitops resolve environments";

    public override bool ShowsBuiltSource => false;

    public override int Run(Invocation invocation)
    {
        var repository = new GitRepository(invocation.Project!.Directory);
        var root = RenderedTree.Root(invocation);
        var rendered = repository.PathOf(root);
        var conflicts = repository.Conflicts();
        var others = conflicts.Where(path => !path.StartsWith(rendered + "/", StringComparison.Ordinal)).ToList();
        if (others.Count > 0)
        {
            throw new UsageException($"{string.Join(", ", others)} {(others.Count == 1 ? "is" : "are")} in conflict too: "
                + "merge and 'git add' that first, then rendering gives the merged tree");
        }

        if (conflicts.Count == 0)
        {
            invocation.Error.WriteLine("nothing is in conflict");
            return ExitCode.Success;
        }

        if (BuiltProgram.Running(invocation.Project!).OutdatedOrAdded() is { } outdated)
        {
            throw new UsageException($"the merged C# is not what would be rendered: {outdated}");
        }

        repository.RequireUnlocked();
        var compilation = Compiled.From(invocation, []);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        // What else somebody has in the tree's folder is not ours to stage.
        var written = RenderedTree.Write(root, compilation.Tree, invocation).Changes.Select(static change => change.Path);
        var top = repository.AtTop();
        top.ExpectOn(top.Tracked([.. conflicts, .. written.Select(path => $"{rendered}/{path}")]), "add", "--all");
        invocation.Error.WriteLine($"rendered {FindingReport.Counted(conflicts.Count, "file")} in conflict again, and staged the tree; go on with '{repository.NextStep()}'");
        return ExitCode.Success;
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Removes a preview, or all that have expired: C# and tree.</summary>
internal sealed class PreviewDeleteCommand : Command
{
    private static readonly Option Expired = new("--expired", null, "all that have expired");

    public override string Name => "preview delete";

    public override string Summary => "removes a preview, or all that have expired, from the C# source and the tree";

    public override IReadOnlyList<string> Arguments => ["[NAME]"];

    public override IReadOnlyList<Option> Options => [Expired, PreviewToday.Today, CommonOptions.Out, EditOptions.Verbose, .. EditOptions.All];

    public override string Example => "gitops preview delete pr-42";

    public override int Run(Invocation invocation)
    {
        var compilation = Compiled.From(invocation, []);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        return Delete(invocation, Asked(invocation, compilation.Environments), new Trial(invocation).Render);
    }

    /// <summary>Removes previews.</summary>
    internal static int Delete(Invocation invocation, IReadOnlyList<EnvironmentGraph> previews, Func<IReadOnlyList<SourceChange>, TrialResult> trial)
        => EditSession.Report(invocation, new EditSession(invocation, "preview delete", trial) { IsWhole = true }.Run(
            sources => previews.Select(static one => one.Source.Entry.Origin.File).Distinct().Aggregate(sources, PreviewSource.Delete),
            _ => previews.Select(static one => one.Id).ToHashSet(StringComparer.Ordinal)));

    private static IReadOnlyList<EnvironmentGraph> Asked(Invocation invocation, IReadOnlyList<EnvironmentGraph> environments)
    {
        var words = invocation.Arguments.Words;
        var previews = environments.Where(static one => one.Source.Environment.Preview is not null).ToList();
        if (invocation.Arguments.Has(Expired) == words is [_])
        {
            throw new UsageException("name one preview, or say --expired");
        }

        if (words is not [var name])
        {
            var today = PreviewToday.Of(invocation);
            return previews.FindAll(one => PreviewToday.IsExpired(one.Source.Environment.Preview!, today));
        }

        var found = previews.FindAll(one => one.Id == name || one.Id.EndsWith("/" + name, StringComparison.Ordinal));
        return found.Count > 0 ? [PreviewNames.Find(found, name)]
            : throw new UsageException($"there is no preview '{name}'; there are: {(previews.Count == 0 ? "none" : string.Join(", ", previews.Select(static one => one.Id)))}");
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Compiler.Diff;
using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Source;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes one environment run what another runs: in the author's C#, and in its tree.</summary>
internal sealed class PromoteCommand : Command
{
    private static readonly Option Component = new("--component", "NAME", "only this component") { Repeatable = true };

    private static readonly Option Property = new("--property", "NAME", "this property, instead of Image") { Repeatable = true };

    private static readonly Option FromRevision = new("--from-revision", "REV", "what FROM ran when this git revision was rendered; without TO, FROM itself goes back");

    public override string Name => "promote";

    public override string Summary => "changes the C# source so that one environment runs the images of another, or its own earlier ones, and renders; shows every byte that changes";

    public override IReadOnlyList<string> Arguments => ["FROM", "[TO]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out, Component, Property, FromRevision, .. EditOptions.All];

    public override string Example => "gitops promote shop/int shop/prod --component web";

    public override bool ShowsBuiltSource => false;

    public override int Run(Invocation invocation)
        => EditSession.Report(invocation, Promote(invocation, new Trial(invocation).Render));

    /// <summary>Makes the one run what the other runs or ran.</summary>
    internal static PlannedEdit Promote(Invocation invocation, Func<IReadOnlyList<SourceChange>, TrialResult> trial)
    {
        var (words, revision) = (invocation.Arguments.Words, invocation.Arguments.Value(FromRevision));
        if (words.Count < 2 && revision is null)
        {
            throw new UsageException($"promote needs FROM and TO, or FROM and {FromRevision.Name} to go back: as in 'gitops promote {words[0]} {FromRevision.Name} HEAD~1'");
        }

        var declarations = EditSession.Declarations(invocation.Project!);
        var editor = new ValueEditor(declarations);
        var command = revision is null ? "promote" : $"promote {FromRevision.Name} {revision}";
        return new EditSession(invocation, command, trial).Run(
            sources => Promote(invocation, sources, declarations, editor.IdOf(sources, words[0]), editor.IdOf(sources, words[^1])),
            sources => new HashSet<string>([editor.IdOf(sources, words[^1])], StringComparer.Ordinal));
    }

    private static AuthorSources Promote(
        Invocation invocation, AuthorSources sources, IReadOnlyList<EnvironmentDeclaration> declarations, string from, string to)
    {
        if (from == to && !invocation.Arguments.Has(FromRevision))
        {
            throw new UsageException($"FROM and TO are one environment, {from}: with {FromRevision.Name} REV it runs again what it ran then");
        }

        var components = invocation.Arguments.Values(Component);
        var properties = invocation.Arguments.Values(Property) is { Count: > 0 } named ? named : ["Image"];
        var earlier = invocation.Arguments.Value(FromRevision) is { } revision ? Earlier(invocation, from, revision) : null;
        var promoted = new EnvironmentPromotion(declarations).Promote(sources, from, to, components, properties, earlier is null ? null : earlier.Of);
        earlier?.RequireAll(components, properties);
        return promoted;
    }

    private static EarlierValues Earlier(Invocation invocation, string environment, string revision)
    {
        var root = RenderedTree.Root(invocation);
        return new(
            revision,
            environment,
            CommittedTree.Read(invocation.Project!, root, revision, id => id == environment),
            ManifestTree.Read(root, id => id == environment),
            ImageLock.Read(invocation.Project!.Directory));
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes one environment run what another runs: in the author's C#, and in its tree.</summary>
internal sealed class PromoteCommand : Command
{
    private static readonly Option Component = new("--component", "NAME", "only this component") { Repeatable = true };

    private static readonly Option Property = new("--property", "NAME", "this property, instead of Image") { Repeatable = true };

    public override string Name => "promote";

    public override string Summary => "changes the C# source so that one environment runs the images of another, and renders; shows every byte that changes";

    public override IReadOnlyList<string> Arguments => ["FROM", "TO"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out, Component, Property, .. EditOptions.All];

    public override string Example => "gitops promote shop/int shop/prod --component web";

    public override int Run(Invocation invocation)
    {
        var (from, to) = (invocation.Arguments.Words[0], invocation.Arguments.Words[1]);
        var declarations = EditSession.Declarations(invocation.Project!);
        var editor = new ValueEditor(declarations);
        var properties = invocation.Arguments.Values(Property) is { Count: > 0 } named ? named : ["Image"];
        return EditSession.Report(invocation, new EditSession(invocation, Name, new Trial(invocation.Project!).Render).Run(
            sources => new EnvironmentPromotion(declarations).Promote(
                sources, editor.IdOf(sources, from), editor.IdOf(sources, to), invocation.Arguments.Values(Component), properties),
            sources => new HashSet<string>([editor.IdOf(sources, to)], StringComparer.Ordinal)));
    }
}

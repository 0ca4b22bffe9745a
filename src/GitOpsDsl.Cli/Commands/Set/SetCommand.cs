using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Source;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Changes values of one environment in the author's C#, and its tree with them.</summary>
internal sealed class SetCommand : Command
{
    private static readonly Option Everywhere = new("--everywhere", null, "change the value where it is written, whoever else has it from there");

    public override string Name => "set";

    public override string Summary => "changes values of an environment in the C# source, and renders; shows every byte that changes";

    public override IReadOnlyList<string> Arguments => ["ENV", "COMPONENT.PROPERTY", "VALUE…"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out, Everywhere, .. EditOptions.All];

    public override string Example => "gitops set shop/prod web.Image registry.example.com/shop/web:1.5.0 web.Replicas 3";

    public override bool TakesEmptyWords => true;

    public override bool ShowsBuiltSource => false;

    public override int Run(Invocation invocation) => EditSession.Report(invocation, Set(invocation, new Trial(invocation).Render));

    /// <summary>Sets the values.</summary>
    internal static PlannedEdit Set(Invocation invocation, Func<IReadOnlyList<SourceChange>, TrialResult> trial)
    {
        var words = invocation.Arguments.Words;
        if (words.Count % 2 == 0)
        {
            throw new UsageException($"'{words[^1]}' has no value: properties and values follow the environment in pairs, as in 'gitops set ENV web.Image IMAGE web.Replicas 3'");
        }

        if (words.Skip(1).Where(static (_, i) => i % 2 == 0).GroupBy(static path => path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static same => same.Count() > 1) is { } twice)
        {
            throw new UsageException($"{twice.Key} is given two values");
        }

        var reach = invocation.Arguments.Has(Everywhere) ? EditReach.Everywhere : EditReach.Property;
        var editor = new ValueEditor(EditSession.Declarations(invocation.Project!));
        return new EditSession(invocation, "set", trial).Run(
            sources => Set(sources, editor, words, reach),
            sources => reach == EditReach.Everywhere ? null : new HashSet<string>([editor.IdOf(sources, words[0])], StringComparer.Ordinal));
    }

    private static AuthorSources Set(AuthorSources sources, ValueEditor editor, IReadOnlyList<string> words, EditReach reach)
    {
        var environment = editor.IdOf(sources, words[0]);
        for (var i = 1; i < words.Count; i += 2)
        {
            sources = editor.Set(sources, new(environment, words[i], words[i + 1], reach)).Sources;
        }

        return sources;
    }
}

using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Import;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes facts of the document that a kube-apiserver serves: the way to the next version of Kubernetes.</summary>
internal sealed class ImportOpenApiCommand : Command
{
    private static readonly Option Version = new("--version", "VERSION", "the version of Kubernetes: 1.36");
    private static readonly Option Source = new("--source", "NAME", "whose API it is; kubernetes when not given");
    private static readonly Option Previous = new("--previous", "FILE", "the facts of the version before: what they lack is marked as new");
    private static readonly Option Notes = new("--notes", "FILE", "what the document does not say: defaults, bounds, immutable fields") { Repeatable = true };
    private static readonly Option Facts = new("--out", "FILE", "where the facts go; standard output when not given");

    public override string Name => "import openapi";

    public override string Summary => "makes the facts that records and rules are generated from, of 'kubectl get --raw /openapi/v2': a file, or - for standard input";

    public override IReadOnlyList<string> Arguments => ["FILE"];

    public override IReadOnlyList<Option> Options => [Version, Source, Previous, Notes, Facts];

    public override string Example => "gitops import openapi openapi.json --version 1.36 --out kubernetes-1.36.facts";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var version = arguments.Value(Version) ?? throw new UsageException("import openapi needs --version VERSION: that of the Kubernetes whose document it is, as 1.36");
        var facts = InputFile.Read(arguments.Words[0], json => OpenApiImporter.Import(
            json,
            arguments.Value(Source) ?? "kubernetes",
            version,
            arguments.Value(Previous) is { } previous ? ReadText(previous, FactsText.Parse) : null,
            [.. arguments.Values(Notes).Select(static notes => ReadText(notes, FactsNotes.Parse))]));
        WrittenFacts.Write(facts, arguments.Value(Facts), invocation);
        return ExitCode.Success;
    }

    private static T ReadText<T>(string path, Func<string, T> parse)
        => InputFile.Read(path, stream =>
        {
            using var reader = new StreamReader(stream);
            return parse(reader.ReadToEnd());
        });
}

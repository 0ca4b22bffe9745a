using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Import;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes facts of CustomResourceDefinitions: with them in an environment project their kinds are records.</summary>
internal sealed class ImportCrdCommand : Command
{
    private static readonly Option FromCluster = new("--from-cluster", "NAME", "asks kubectl for that definition: certificates.cert-manager.io") { Repeatable = true };
    private static readonly Option Source = new("--source", "NAME", "whose API it is; the group when not given");
    private static readonly Option Version = new("--version", "VERSION", "its version; that of the first kind when not given");
    private static readonly Option Facts = new("--out", "FILE", "where the facts go; standard output when not given");

    public override string Name => "import crd";

    public override string Summary => "makes the facts that records and rules are generated from, of CustomResourceDefinitions";

    public override IReadOnlyList<string> Arguments => ["[FILE…]"];

    public override IReadOnlyList<Option> Options => [FromCluster, Source, Version, Facts];

    public override string Example => "gitops import crd crds/*.yaml --out Crds/shop.facts";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var files = arguments.Words
            .Select(static path => (path, InputFile.Read(path)))
            .Concat(arguments.Values(FromCluster).Select(static name => (name, ClusterDefinition.Read(name))))
            .ToList();
        if (files.Count == 0)
        {
            throw new UsageException($"{Name} needs a FILE, - for standard input, or --from-cluster NAME, as in '{Example}'");
        }

        var facts = Import(files, arguments);
        WrittenFacts.Write(facts, arguments.Value(Facts), invocation);
        return ExitCode.Success;
    }

    private static ApiFacts Import(IReadOnlyList<(string Name, string Text)> files, ParsedArguments arguments)
    {
        try
        {
            return CrdImporter.Import(files, arguments.Value(Source), arguments.Value(Version));
        }
        catch (FactsException exception)
        {
            throw new UsageException($"{string.Join(", ", files.Select(static file => file.Name))}: {exception.Message}");
        }
    }
}

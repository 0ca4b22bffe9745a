using System.IO.Compression;
using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Import;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes facts of a cloud provider's Pulumi schema: the way to any of Pulumi's providers, and to resources that have no record yet.</summary>
internal sealed class ImportPulumiCommand : Command
{
    private static readonly Option Only = new("--only", "TOKEN", "only this resource or function (many), with the types that it needs: aws:backup:Vault")
    {
        Repeatable = true,
    };

    private static readonly Option Declarations = new("--declarations", "FILE", "types/output.d.ts of the Node SDK, where FILE was extracted of one: what is in what comes out");

    private static readonly Option Facts = new("--out", "FILE", "where the facts go, compressed if it ends with .gz; standard output when not given");

    public override string Name => "import pulumi";

    public override string Summary => "makes the facts that cloud records and rules are generated from, of 'pulumi package get-schema'";

    public override IReadOnlyList<string> Arguments => ["FILE"];

    public override IReadOnlyList<Option> Options => [Only, Declarations, Facts];

    public override string Example => "gitops import pulumi aws.json --only aws:backup:Vault --out backup.facts";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var import = Import(arguments.Words[0], arguments.Value(Declarations), arguments.Values(Only));
        var text = import.Write();
        if (arguments.Value(Facts) is not { } output)
        {
            invocation.Out.Write(text);
            return ExitCode.Success;
        }

        Write(output, text);
        var (resources, functions) = (import.Count(CloudObjectKind.Resource), import.Count(CloudObjectKind.Function));
        invocation.Error.WriteLine($"wrote {resources} resources and {functions} functions of {import.Package} {import.Version} to {output}");
        return ExitCode.Success;
    }

    private static void Write(string path, string text)
    {
        using var file = File.Create(path);
        using var target = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.SmallestSize) : (Stream)file;
        target.Write(Encoding.UTF8.GetBytes(text));
    }

    private static CloudImport Import(string path, string? declarations, IReadOnlyList<string> only)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var import = PulumiImporter.Import(stream, declarations is null ? "" : File.ReadAllText(declarations));
            return only.Count > 0 ? import.Only(only) : import;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FactsException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}

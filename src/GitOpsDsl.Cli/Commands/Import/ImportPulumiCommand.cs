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

    public override string Summary => "makes the facts that cloud records and rules are generated from, of 'pulumi package get-schema': a file, or - for standard input";

    public override IReadOnlyList<string> Arguments => ["FILE"];

    public override IReadOnlyList<Option> Options => [Only, Declarations, Facts];

    public override string Example => "gitops import pulumi aws.json --only aws:backup:Vault --out backup.facts";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var import = Import(arguments.Words[0], arguments.Value(Declarations), arguments.Values(Only));
        var text = import.Write();
        var output = arguments.Value(Facts);
        if (output is not null && output.EndsWith(".gz", StringComparison.Ordinal))
        {
            ProductFile.Write(output, Compressed(text));
        }
        else if (!ProductFile.Write(text, output, invocation))
        {
            return ExitCode.Success;
        }

        var (resources, functions) = (import.Count(CloudObjectKind.Resource), import.Count(CloudObjectKind.Function));
        invocation.Error.WriteLine($"wrote {resources} resources and {functions} functions of {import.Package} {import.Version} to {output}");
        return ExitCode.Success;
    }

    private static byte[] Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var target = new GZipStream(bytes, CompressionLevel.SmallestSize))
        {
            target.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static CloudImport Import(string path, string? declarations, IReadOnlyList<string> only) => InputFile.Read(path, schema =>
    {
        var import = PulumiImporter.Import(schema, declarations is null ? "" : InputFile.Read(declarations));
        return only.Count > 0 ? import.Only(only) : import;
    });
}

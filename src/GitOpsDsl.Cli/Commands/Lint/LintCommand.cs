using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Lint;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The rules over YAML or JSON, wherever it comes from.</summary>
internal sealed class LintCommand : Command
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    public override string Name => "lint";

    public override string Summary => "holds the rules against YAML or JSON: files, directories, or - for standard input";

    public override IReadOnlyList<string> Arguments => ["PATH…"];

    public override string Example => "gitops lint environments/rendered";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var linter = new Linter();
        foreach (var path in invocation.Arguments.Words.SelectMany(Files))
        {
            linter.Add(path, Read(path));
        }

        var findings = linter.Check();
        if (invocation.Json)
        {
            FindingJson.Write(findings, linter.Files, linter.Documents, invocation.Out);
        }
        else
        {
            FindingText.Write(findings, invocation.Out);
            invocation.Error.WriteLine($"{FindingReport.Counted(linter.Documents, "object")} in {FindingReport.Counted(linter.Files, "file")}: {FindingReport.Summary(findings)}");
        }

        return findings.Any(static finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>A file as it is; of a directory every manifest below it, in ordinal order.</summary>
    private static IEnumerable<string> Files(string path)
    {
        if (path == "-" || File.Exists(path))
        {
            return [path];
        }

        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(static file => Extensions.Contains(Path.GetExtension(file)) && !IsStackSettings(Path.GetFileName(file)))
                .Order(StringComparer.Ordinal)
            : throw new UsageException($"there is no file or directory {path}");
    }

    /// <summary><c>Pulumi.prod.yaml</c>, beside the program <c>Pulumi.yaml</c>, is neither a manifest nor a program.</summary>
    private static bool IsStackSettings(string file) => file.StartsWith("Pulumi.", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) != "Pulumi";

    private static string Read(string path)
    {
        try
        {
            using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new YamlInputException(path, 0, 0, "the file is not UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}

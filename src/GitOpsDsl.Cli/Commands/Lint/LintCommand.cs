using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Reading;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The rules over YAML or JSON, wherever it comes from.</summary>
internal sealed class LintCommand : Command
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    public override string Name => "lint";

    public override string Summary => "holds the rules against YAML or JSON: files, directories, or - for standard input";

    public override IReadOnlyList<string> Arguments => ["PATH…"];

    public override IReadOnlyList<Option> Options => [CommonOptions.FindingFormat];

    public override string Example => "gitops lint environments/rendered";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var linter = new Linter();
        var unreadable = invocation.Arguments.Words.SelectMany(Files).Count(path => !TryRead(path, linter, invocation.Error));
        if (linter.Objects == 0 && unreadable == 0)
        {
            throw new UsageException($"there is no object in {string.Join(", ", invocation.Arguments.Words)}");
        }

        if (linter.Files == 0)
        {
            return ExitCode.Usage;
        }

        var repository = SourceFiles.RepositoryOf(Directory.GetCurrentDirectory());
        var set = new FindingSet(linter.Check(invocation.Rules), linter.Files, linter.Objects, repository, invocation.Rules);
        if (invocation.Format == "text")
        {
            FindingText.Write(set, invocation.Out, invocation.Color);
            invocation.Error.WriteLine(
                $"{FindingReport.Counted(linter.Objects, "object")} in {FindingReport.Counted(linter.Files, "file")}: {FindingReport.Summary(set)}");
        }
        else
        {
            FindingReport.Write(set, invocation);
        }

        return unreadable > 0 ? ExitCode.Usage
            : set.Errors > 0 ? ExitCode.Findings
            : ExitCode.Success;
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

    /// <summary>A file that can't be read gets a line of its own, and the others are still checked.</summary>
    private static bool TryRead(string path, Linter linter, TextWriter error)
    {
        try
        {
            linter.Add(path, path == "-" ? Console.OpenStandardInput : () => File.OpenRead(path));
            return true;
        }
        catch (YamlInputException exception)
        {
            error.WriteLine($"gitops: {exception.Message}");
            return false;
        }
    }
}

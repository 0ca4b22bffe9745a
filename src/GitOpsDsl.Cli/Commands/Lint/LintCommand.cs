using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Reading;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The rules over YAML or JSON, wherever it comes from.</summary>
internal sealed class LintCommand : Command
{
    public override string Name => "lint";

    public override string Summary => "holds the rules against YAML or JSON: files, directories, or - for standard input";

    public override IReadOnlyList<string> Arguments => ["PATH…"];

    public override IReadOnlyList<Option> Options => [CommonOptions.FindingFormat];

    public override string Example => "gitops lint environments/rendered";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var linter = new Linter();
        var files = invocation.Arguments.Words.SelectMany(ManifestFiles.At).DistinctBy(static path => path == InputFile.StandardInput ? path : Path.GetFullPath(path));
        var unreadable = files.Count(path => !TryRead(path, linter, invocation.Error));
        if (linter.Objects == 0 && unreadable == 0)
        {
            throw new UsageException($"there is no object in {string.Join(", ", invocation.Arguments.Words)}");
        }

        if (linter.Files == 0)
        {
            return ExitCode.Usage;
        }

        var repository = SourceFiles.RepositoryOf(Directory.GetCurrentDirectory());
        var set = new FindingSet(linter.Check(invocation.Rules), linter.Files, linter.Objects, repository, invocation.Rules) { Program = invocation.Typed.Program };
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

    /// <summary>A file that can't be read gets a line of its own, and the others are still checked.</summary>
    private static bool TryRead(string path, Linter linter, TextWriter error)
    {
        try
        {
            linter.Add(path, path == InputFile.StandardInput ? Console.OpenStandardInput : () => File.OpenRead(path));
            return true;
        }
        catch (YamlInputException exception)
        {
            error.WriteLine($"gitops: {exception.Message}");
            return false;
        }
    }
}

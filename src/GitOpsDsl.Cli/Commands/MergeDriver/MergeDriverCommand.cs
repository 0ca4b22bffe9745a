using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Git;

namespace GitOpsDsl.Cli.Commands;

/// <summary>
/// Tells git that rendered files are not merged line by line: one that both sides changed stays in conflict, as ours is, until <c>resolve</c>
/// renders it anew. So no merge makes a commit of YAML that no C# renders to.
/// </summary>
internal sealed class MergeDriverCommand : Command
{
    /// <summary>
    /// A shell line that git runs for each file that both sides changed (gitattributes(5)): exit 1 leaves it in conflict. Inventories keep the lines of
    /// both sides, so that <c>resolve</c> knows every file as ours. It needs nothing but git, and <c>%P</c> comes quoted.
    /// </summary>
    private const string Driver =
        "case %P in (*.inventory) git merge-file --union %A %O %B; "
        + "echo \"gitops: rendered files changed on both sides; when the rest is merged, 'gitops resolve' renders them again\" >&2;; esac; exit 1";

    /// <summary>And no line ends are changed: rendered bytes are the same in every checkout.</summary>
    private const string Attribute = "merge=gitops text eol=lf";

    public override string Name => "merge-driver";

    public override string Summary => "sets git up so that rendered files in conflict are rendered again, not merged by hand";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out];

    public override string Example => "gitops merge-driver environments";

    public override bool ShowsBuiltSource => false;

    public override int Run(Invocation invocation)
    {
        var repository = new GitRepository(invocation.Project!.Directory);
        repository.Expect("config", "--local", "merge.gitops.name", "rendered files are rendered again");
        repository.Expect("config", "--local", "merge.gitops.driver", Driver);

        var line = $"{Pattern(repository.PathOf(RenderedTree.Root(invocation)))} {Attribute}";
        var file = Path.Combine(repository.Root, ".gitattributes");
        var lines = File.Exists(file) ? File.ReadAllText(file) : "";
        if (lines.Split('\n').Any(one => one.TrimEnd('\r') == line))
        {
            invocation.Error.WriteLine("git is set up; .gitattributes is as it should be");
            return ExitCode.Success;
        }

        try
        {
            // What is there stays, byte for byte.
            var end = lines.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            File.AppendAllText(file, (lines.Length == 0 || lines.EndsWith('\n') ? "" : end) + line + end);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} can't be written: {exception.Message}");
        }

        invocation.Error.WriteLine("git is set up in this clone; commit .gitattributes, and run this once in each other clone");
        return ExitCode.Success;
    }

    /// <summary>All below a folder (gitattributes(5)). In quotes, so that it may have spaces; a backslash, which takes a letter as it is, is two there.</summary>
    private static string Pattern(string folder)
        => $"\"{string.Concat(folder.Select(static letter => letter is '*' or '?' or '[' ? $"\\\\{letter}" : letter is '"' ? "\\\"" : $"{letter}"))}/**\"";
}

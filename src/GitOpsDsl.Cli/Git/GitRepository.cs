using System.Text;

namespace GitOpsDsl.Cli.Git;

/// <summary>The repository that a folder is in: its work tree, a linked one, or a submodule.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram _git;
    private readonly string _folder;
    private readonly string _prefix;

    /// <param name="folder">A folder of the repository's work tree.</param>
    /// <exception cref="UsageException">There is no git, or no repository.</exception>
    /// <param name="index">An index of its own; null for the one of the checkout.</param>
    public GitRepository(string folder, string? index = null)
    {
        (_git, _folder) = (new GitProgram(folder, index), folder);
        var prefix = _git.Run(default, "rev-parse", "--show-prefix");
        if (!prefix.Succeeded)
        {
            throw new UsageException(prefix.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"{folder} is in no git repository"
                : $"git can't read the repository of {folder}: {FirstLine(prefix.Error)}");
        }

        _prefix = prefix.Text;
    }

    /// <summary>The top of the work tree.</summary>
    public string Root => Expect("rev-parse", "--show-toplevel").Text;

    /// <summary>Runs git; arguments as it takes them.</summary>
    public GitResult Run(params IReadOnlyList<string> arguments) => _git.Run(default, arguments);

    /// <summary>Runs git, which must do what it is asked.</summary>
    /// <exception cref="UsageException">It did not.</exception>
    public GitResult Expect(params IReadOnlyList<string> arguments) => Expect(default(ReadOnlyMemory<byte>), arguments);

    /// <param name="input">What git reads.</param>
    /// <param name="arguments">The words after <c>git</c>.</param>
    /// <exception cref="UsageException">It did not do it.</exception>
    public GitResult Expect(ReadOnlyMemory<byte> input, params IReadOnlyList<string> arguments)
    {
        var result = _git.Run(input, arguments);
        return result.Succeeded ? result : throw Failed(arguments, result);
    }

    /// <summary>Makes a commit on top of the one that is checked out; no branch has it yet. Signed where the author says that commits are.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="message">The message.</param>
    /// <exception cref="UsageException">It can't be signed, or not be written.</exception>
    public GitResult CommitTree(string tree, string message)
    {
        var signs = Run("config", "--type=bool", "--get", "commit.gpgsign").Text == "true";
        return Expect(Encoding.UTF8.GetBytes(message), ["commit-tree", .. signs ? (string[])["-S"] : [], tree, "-p", "HEAD"]);
    }

    /// <summary>The same repository, with paths from its top.</summary>
    public GitRepository AtTop() => new(Root);

    /// <summary>Runs git on files, which it reads: there may be more than a command line holds.</summary>
    /// <param name="paths">From the folder; as they are, also where they look like patterns.</param>
    /// <param name="arguments">The words after <c>git</c>, of a command that takes <c>--pathspec-from-file</c>.</param>
    public GitResult RunOn(IReadOnlyList<string> paths, params IReadOnlyList<string> arguments)
        => _git.Run(Lines(paths), ["--literal-pathspecs", .. arguments, "--pathspec-from-file=-", "--pathspec-file-nul"]);

    /// <summary>Runs git on files, with which it must do what it is asked.</summary>
    /// <exception cref="UsageException">It did not.</exception>
    public void ExpectOn(IReadOnlyList<string> paths, params IReadOnlyList<string> arguments)
    {
        var result = RunOn(paths, arguments);
        if (!result.Succeeded)
        {
            throw Failed(arguments, result);
        }
    }

    /// <summary>Those of some files that git knows (committed, or added) or would add: not those that it ignores.</summary>
    /// <param name="paths">From the top of the repository.</param>
    public IReadOnlyList<string> Tracked(IReadOnlyList<string> paths)
    {
        var asked = paths.ToHashSet(StringComparer.Ordinal);
        return [.. Split(Expect("ls-files", "-z", "--full-name", "--cached", "--others", "--exclude-standard", "--", ":/")).Where(asked.Contains).Distinct()];
    }

    /// <summary>A file's mode as the index has it (an executable one is 100755); that of a new file where it has none.</summary>
    /// <param name="path">From the folder.</param>
    public string ModeOf(string path) => Expect("--literal-pathspecs", "ls-files", "--stage", "--", path).Text is { Length: > 6 } entry ? entry[..6] : "100644";

    /// <summary>The first of some files that is not as committed; null when all are.</summary>
    /// <param name="paths">From the top of the repository.</param>
    public string? FirstChanged(IReadOnlyList<string> paths)
    {
        // Two letters, a space, the path: with -z as it is, whatever letters it has.
        var asked = paths.ToHashSet(StringComparer.Ordinal);
        return Split(Expect("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")).Select(static line => line[3..]).FirstOrDefault(asked.Contains);
    }

    /// <summary>The first of some files that git ignores and does not know; null when there is none.</summary>
    /// <param name="paths">From the folder.</param>
    public string? FirstIgnored(IReadOnlyList<string> paths) => Split(_git.Run(Lines(paths), "check-ignore", "-z", "--stdin")).FirstOrDefault();

    /// <summary>A path as git has it: from the top of the repository, with <c>/</c>.</summary>
    /// <param name="path">Absolute, or relative to where the call is made.</param>
    /// <exception cref="UsageException">It is outside of the repository.</exception>
    public string PathOf(string path)
    {
        // By way of the prefix, not of the top's path: a folder on the way may be a link.
        var whole = _prefix + Path.GetRelativePath(_folder, Path.GetFullPath(path)).Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count == 0)
            {
                throw new UsageException($"{path} is outside of the git repository of {_folder}");
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The paths that a merge left in conflict, from the top of the repository.</summary>
    public IReadOnlyList<string> Conflicts()
    {
        // mode, id and stage, a tab, the path; a path up to three times
        return [.. Split(Expect("ls-files", "--unmerged", "-z", "--full-name", "--", ":/")).Select(static line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Distinct()];
    }

    /// <summary>Whether a merge, rebase or pick is under way.</summary>
    public bool IsBusy => Has("rebase-merge") || Has("rebase-apply") || Has("CHERRY_PICK_HEAD") || Has("REVERT_HEAD") || Has("MERGE_HEAD");

    /// <exception cref="UsageException">Another git writes the index.</exception>
    public void RequireUnlocked()
    {
        if (Has("index.lock"))
        {
            throw new UsageException("another git is at work in the repository, or one was killed and left its index.lock: wait for it, or delete that file");
        }
    }

    /// <summary>What ends the merge, rebase or pick that is under way.</summary>
    public string NextStep()
        => Has("rebase-merge") || Has("rebase-apply") ? "git rebase --continue"
            : Has("CHERRY_PICK_HEAD") ? "git cherry-pick --continue"
            : Has("REVERT_HEAD") ? "git revert --continue"
            : "git commit";

    private static byte[] Lines(IReadOnlyList<string> paths) => Encoding.UTF8.GetBytes(string.Concat(paths.Select(static path => path + "\0")));

    private static string[] Split(GitResult result) => Encoding.UTF8.GetString(result.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private UsageException Failed(IReadOnlyList<string> arguments, GitResult result) => new($"git {arguments[0]} does not work in {_folder}: {FirstLine(result.Error)}");

    private static string FirstLine(string text) => text.Split('\n')[0];

    private bool Has(string state) => Path.Exists(Path.Combine(_folder, Expect("rev-parse", "--git-path", state).Text));
}

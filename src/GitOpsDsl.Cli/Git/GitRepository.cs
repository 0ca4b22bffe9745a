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
        return result.Succeeded ? result : throw new UsageException($"git {arguments[0]} does not work in {_folder}: {FirstLine(result.Error)}");
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

    /// <summary>Those of some files that git knows: committed, or added.</summary>
    /// <param name="paths">Absolute.</param>
    /// <returns>Relative to the folder.</returns>
    public IReadOnlyList<string> Known(IReadOnlyList<string> paths)
        => Encoding.UTF8.GetString(Expect(["ls-files", "-z", "--", .. paths]).Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);

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
        var listing = Encoding.UTF8.GetString(Expect("ls-files", "--unmerged", "-z", "--full-name", "--", ":/").Output);
        var lines = listing.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(static line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Distinct()];
    }

    /// <summary>Whether a merge, rebase or pick is under way.</summary>
    public bool IsBusy => Has("rebase-merge") || Has("rebase-apply") || Has("CHERRY_PICK_HEAD") || Has("REVERT_HEAD") || Has("MERGE_HEAD");

    /// <summary>Whether another git writes the index.</summary>
    public bool IsLocked => Has("index.lock");

    /// <summary>What ends the merge, rebase or pick that is under way.</summary>
    public string NextStep()
        => Has("rebase-merge") || Has("rebase-apply") ? "git rebase --continue"
            : Has("CHERRY_PICK_HEAD") ? "git cherry-pick --continue"
            : Has("REVERT_HEAD") ? "git revert --continue"
            : "git commit";

    private static string FirstLine(string text) => text.Split('\n')[0];

    private bool Has(string state) => Path.Exists(Path.Combine(_folder, Expect("rev-parse", "--git-path", state).Text));
}

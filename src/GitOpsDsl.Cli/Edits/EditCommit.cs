using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Git;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Edits;

/// <summary>
/// Where a change goes: to the files, to a commit as well, or only to a commit on a branch of its own. What git can't do is refused before
/// anything is written.
/// </summary>
internal sealed class EditCommit
{
    private readonly PlannedEdit _edit;
    private readonly GitRepository? _repository;
    private readonly string? _branch;
    private readonly string _message;
    private readonly IReadOnlyList<string> _paths;

    private EditCommit(PlannedEdit edit, GitRepository? repository, string? branch, string message, IReadOnlyList<string> paths)
        => (_edit, _repository, _branch, _message, _paths) = (edit, repository, branch, message, paths);

    /// <param name="invocation">The call.</param>
    /// <param name="command">Its command's name, for the commit's subject.</param>
    /// <param name="edit">What is written.</param>
    /// <exception cref="UsageException">The repository is in no state for it.</exception>
    public static EditCommit For(Invocation invocation, string command, PlannedEdit edit)
    {
        var (said, branch) = (invocation.Arguments.Value(EditOptions.Commit), invocation.Arguments.Value(EditOptions.Branch));
        if (said is null && branch is null)
        {
            return new(edit, null, null, "", []);
        }

        var repository = new GitRepository(invocation.Project!.Directory);
        string[] paths = [.. edit.Sources.Select(static one => one.File), .. edit.Tree.Changes.Select(change => Path.GetFullPath(Path.Combine(edit.Tree.Root, change.Path)))];
        RequireReady(repository, branch, paths);
        var environments = edit.Tree.Changes.Select(static change => change.Path.Split('/'))
            .Where(static parts => parts.Length > 1).Select(static parts => $"{parts[0]}/{parts[1].Replace(".inventory", "", StringComparison.Ordinal)}").Distinct();
        var subject = said is { Length: > 0 } ? said : $"gitops {command} {string.Join(' ', invocation.Arguments.Words)}";
        var author = repository.Expect("var", "GIT_COMMITTER_IDENT").Text;
        var message = $"{subject}\n\nSource-Revision: {repository.Expect("rev-parse", "HEAD").Text}\nEnvironments: {string.Join(' ', environments)}\n"
            + $"Signed-off-by: {author[..(author.LastIndexOf('>') + 1)]}\n";
        return new(edit, repository, branch, message, paths);
    }

    /// <exception cref="OutputException">The disk refuses something; the source is as it was.</exception>
    /// <exception cref="UsageException">Git refuses the commit; the files are written.</exception>
    public void Write()
    {
        if (_branch is not null)
        {
            WriteBranch();
            return;
        }

        _edit.Write();
        if (_repository is not null)
        {
            // New files must be known to git before they can be named; '--only' leaves alone what else is staged.
            _repository.Expect(["add", "--", .. _paths.Where(File.Exists)]);
            _repository.Expect(Encoding.UTF8.GetBytes(_message), ["commit", "--quiet", "--only", "--file=-", "--", .. _paths]);
        }
    }

    private static void RequireReady(GitRepository repository, string? branch, IReadOnlyList<string> paths)
    {
        if (!repository.Run("rev-parse", "--verify", "--quiet", "HEAD").Succeeded)
        {
            throw new UsageException("the repository has no commit yet: commit what is there first");
        }

        if (repository.Conflicts().Count > 0 || repository.IsBusy)
        {
            throw new UsageException($"a merge, rebase or pick is under way in the repository: end it first ('{repository.NextStep()}')");
        }

        if (branch is null && !repository.Run("symbolic-ref", "--quiet", "HEAD").Succeeded)
        {
            throw new UsageException("no branch is checked out (a detached head), so that a commit would be lost: --branch NAME makes one");
        }

        if (branch is not null && (!repository.Run("check-ref-format", "--branch", branch).Succeeded
            || repository.Run("rev-parse", "--verify", "--quiet", "refs/heads/" + branch).Succeeded))
        {
            throw new UsageException($"'{branch}' can't be made a branch: it is there already, or git allows no such name");
        }

        var dirty = Encoding.UTF8.GetString(repository.Expect(["status", "--porcelain", "-z", "--", .. paths]).Output).Split('\0')[0];
        if (dirty.Length > 3)
        {
            throw new UsageException($"{dirty[3..]} has changes that are not committed, which the commit would take in: commit or stash them first");
        }
    }

    /// <summary>With an index of its own: neither the files nor the index of the checkout are touched.</summary>
    private void WriteBranch()
    {
        var index = Path.Combine(Directory.CreateTempSubdirectory("gitops-index-").FullName, "index");
        try
        {
            var folder = _repository!.Root;
            var git = new GitRepository(folder, index);
            git.Expect("read-tree", "HEAD");
            foreach (var (path, content) in Contents())
            {
                // From the top: a path of the project's folder may differ from it by a link on the way.
                var below = _repository.PathOf(path);
                var id = content is { } bytes ? git.Expect(bytes, ["hash-object", "-w", $"--path={below}", "--stdin"]).Text : new string('0', 40);
                git.Expect(Encoding.UTF8.GetBytes($"{(content is null ? "0" : "100644")} {id}\t{below}\0"), ["update-index", "-z", "--index-info"]);
            }

            var commit = git.Expect(Encoding.UTF8.GetBytes(_message), ["commit-tree", git.Expect("write-tree").Text, "-p", "HEAD"]).Text;
            git.Expect("update-ref", "refs/heads/" + _branch, commit, new string('0', 40));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(index)!, recursive: true);
        }
    }

    private IEnumerable<(string Path, ReadOnlyMemory<byte>? Content)> Contents()
    {
        foreach (var source in _edit.Sources)
        {
            yield return (source.File, source.After is { } after ? (ReadOnlyMemory<byte>?)after : null);
        }

        foreach (var (path, content) in _edit.Tree.Contents())
        {
            yield return (Path.GetFullPath(Path.Combine(_edit.Tree.Root, path)), content);
        }
    }
}

using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
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
        string[] paths =
        [
            .. edit.Sources.Select(static one => one.File),
            .. edit.Tree.Changes.Select(change => Path.GetFullPath(Path.Combine(edit.Tree.Root, change.Path))),
            .. Provenance.Untrue(edit.Tree).Select(Path.GetFullPath),
        ];
        CommitState.RequireReady(repository, branch, paths);
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
            Commit(_repository);
        }
    }

    private void Commit(GitRepository repository)
    {
        try
        {
            // New files must be known to git before they can be named, and what it never knew and is gone can't be; '--only' leaves alone what else is staged.
            repository.Expect(["add", "--", .. _paths.Where(File.Exists)]);
            repository.Expect(Encoding.UTF8.GetBytes(_message), ["commit", "--quiet", "--only", "--file=-", "--", .. repository.Known(_paths)]);
        }
        catch (UsageException exception)
        {
            // All of it was as committed before.
            repository.Run(["reset", "--quiet", "--", .. _paths]);
            throw new UsageException($"the files are written, but not committed: {exception.Message}");
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

            var commit = git.CommitTree(git.Expect("write-tree").Text, _message).Text;
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

        foreach (var path in Provenance.Untrue(_edit.Tree))
        {
            yield return (Path.GetFullPath(path), null);
        }
    }
}

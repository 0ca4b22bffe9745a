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
    private readonly IReadOnlyList<(string Path, ReadOnlyMemory<byte>? Content)> _files;

    private EditCommit(PlannedEdit edit, GitRepository? repository, string? branch, string message, IReadOnlyList<(string Path, ReadOnlyMemory<byte>? Content)> files)
        => (_edit, _repository, _branch, _message, _files) = (edit, repository, branch, message, files);

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

        // Paths are told from the project's folder, which may differ from the top by a link on the way.
        var project = new GitRepository(invocation.Project!.Directory);
        var contents = Contents(edit).Select(one => (Path: project.PathOf(one.Path), one.Content)).ToList();
        var repository = project.AtTop();
        CommitState.RequireReady(repository, branch, [.. contents.Select(static one => one.Path)]);
        var environments = edit.Tree.Changes.Select(static change => change.Path.Split('/'))
            .Where(static parts => parts.Length > 1).Select(static parts => $"{parts[0]}/{parts[1].Replace(".inventory", "", StringComparison.Ordinal)}").Distinct();
        var subject = said is { Length: > 0 } ? said : $"gitops {command} {string.Join(' ', invocation.Arguments.Words)}";
        var author = repository.Expect("var", "GIT_COMMITTER_IDENT").Text;
        var message = $"{subject}\n\nSource-Revision: {repository.Expect("rev-parse", "HEAD").Text}\nEnvironments: {string.Join(' ', environments)}\n"
            + $"Signed-off-by: {author[..(author.LastIndexOf('>') + 1)]}\n";
        return new(edit, repository, branch, message, contents);
    }

    /// <exception cref="OutputException">The disk refuses something; the source is as it was.</exception>
    /// <exception cref="UsageException">Git refuses the commit; the files are written.</exception>
    public void Write()
    {
        if (_branch is not null)
        {
            WriteBranch(_repository!, _branch);
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
        IReadOnlyList<string> paths = [.. _files.Select(static file => file.Path)];
        try
        {
            // New files must be known to git before they can be named, and what it never knew and is gone can't be; '--only' leaves alone what else is staged.
            var tracked = repository.Tracked(paths);
            repository.ExpectOn(tracked, "add", "--all");
            repository.ExpectOn(tracked, "commit", "--quiet", "--only", "--message", _message);
        }
        catch (UsageException exception)
        {
            // All of it was as committed before.
            repository.RunOn(paths, "reset", "--quiet");
            throw new UsageException($"the files are written, but not committed: {exception.Message}");
        }
    }

    /// <summary>With an index of its own: neither the files nor the index of the checkout are touched.</summary>
    private void WriteBranch(GitRepository repository, string branch)
    {
        var index = Path.Combine(Directory.CreateTempSubdirectory("gitops-index-").FullName, "index");
        try
        {
            var git = new GitRepository(repository.Root, index);
            git.Expect("read-tree", "HEAD");
            foreach (var (path, content) in _files)
            {
                var id = content is { } bytes ? git.Expect(bytes, ["hash-object", "-w", $"--path={path}", "--stdin"]).Text : new string('0', 40);
                git.Expect(Encoding.UTF8.GetBytes($"{(content is null ? "0" : git.ModeOf(path))} {id}\t{path}\0"), ["update-index", "-z", "--index-info"]);
            }

            var commit = git.CommitTree(git.Expect("write-tree").Text, _message).Text;
            git.Expect("update-ref", "refs/heads/" + branch, commit, new string('0', 40));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(index)!, recursive: true);
        }
    }

    /// <summary>All that is written, and null for what goes.</summary>
    private static IEnumerable<(string Path, ReadOnlyMemory<byte>? Content)> Contents(PlannedEdit edit)
    {
        foreach (var source in edit.Sources)
        {
            yield return (source.File, source.After is { } after ? (ReadOnlyMemory<byte>?)after : null);
        }

        foreach (var (path, content) in edit.Tree.Contents())
        {
            yield return (Path.Combine(edit.Tree.Root, path), content);
        }

        foreach (var path in Provenance.Untrue(edit.Tree))
        {
            yield return (path, null);
        }
    }
}

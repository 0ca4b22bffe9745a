using GitOpsDsl.Cli.Git;

namespace GitOpsDsl.Cli.Edits;

/// <summary>Whether a repository is in a state in which a commit of some files loses nothing and takes in nothing else.</summary>
internal static class CommitState
{
    /// <param name="repository">The repository at its top, before anything is written.</param>
    /// <param name="branch">The branch that the commit makes; null for the one that is checked out.</param>
    /// <param name="paths">The files, from its top.</param>
    /// <exception cref="UsageException">It is not.</exception>
    public static void RequireReady(GitRepository repository, string? branch, IReadOnlyList<string> paths)
    {
        if (!repository.Run("rev-parse", "--verify", "--quiet", "HEAD").Succeeded)
        {
            throw new UsageException("the repository has no commit yet: commit what is there first");
        }

        if (repository.Conflicts().Count > 0 || repository.IsBusy)
        {
            throw new UsageException($"a merge, rebase or pick is under way in the repository: end it first ('{repository.NextStep()}')");
        }

        RequireBranch(repository, branch);
        RequireAsCommitted(repository, paths);
        RequireCommit(repository, branch);
    }

    private static void RequireBranch(GitRepository repository, string? branch)
    {
        if (branch is null && !repository.Run("symbolic-ref", "--quiet", "HEAD").Succeeded)
        {
            throw new UsageException("no branch is checked out (a detached head), so that a commit would be lost: --branch NAME makes one");
        }

        if (branch is not null && (!repository.Run("check-ref-format", "--branch", branch).Succeeded
            || repository.Run("rev-parse", "--verify", "--quiet", "refs/heads/" + branch).Succeeded))
        {
            throw new UsageException($"'{branch}' can't be made a branch: it is there already, or git allows no such name");
        }
    }

    private static void RequireAsCommitted(GitRepository repository, IReadOnlyList<string> paths)
    {
        if (repository.FirstChanged(paths) is { } dirty)
        {
            throw new UsageException($"{dirty} has changes that are not committed, which the commit would take in: commit or stash them first");
        }

        if (repository.FirstIgnored(paths) is { } ignored)
        {
            throw new UsageException($"git ignores {ignored}, which would have to be in the commit: take it out of .gitignore, or leave the commit out");
        }
    }

    /// <summary>A commit is tried that nobody refers to: without a name, without the key that signs, or where nothing may be written, it fails.</summary>
    private static void RequireCommit(GitRepository repository, string? branch)
    {
        if (repository.Run("var", "GIT_COMMITTER_IDENT") is { Succeeded: false })
        {
            throw new UsageException("git does not know who makes the commit: 'git config user.name' and 'git config user.email' say it");
        }

        if (branch is null)
        {
            repository.RequireUnlocked();
        }

        repository.CommitTree("HEAD^{tree}", "gitops tries whether a commit can be made\n");
    }
}

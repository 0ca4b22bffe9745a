using GitOpsDsl.Cli.Git;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The rendered tree as a git revision has it.</summary>
internal static class CommittedTree
{
    /// <param name="project">The project, in the repository.</param>
    /// <param name="root">Where the tree is now.</param>
    /// <param name="revision">Anything that git takes for a commit.</param>
    /// <param name="wants">Whether an environment, by its id, is asked for.</param>
    /// <returns>Nothing in it when the revision has no tree there.</returns>
    /// <exception cref="UsageException">There is no repository, or no such revision in it.</exception>
    public static ManifestTree Read(Project project, string root, string revision, Func<string, bool> wants)
    {
        var repository = new GitRepository(project.Directory);
        var files = new GitTree(repository, revision)
            .Files(repository.PathOf(root), path => ManifestTree.Place(path) is var (environment, _) && wants(environment));
        var tree = new ManifestTree();
        foreach (var (path, content) in files)
        {
            var (environment, file) = ManifestTree.Place(path)!.Value;
            tree.Add(environment, file, content);
        }

        return tree;
    }
}

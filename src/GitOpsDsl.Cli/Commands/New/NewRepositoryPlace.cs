using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Where a new repository is made: a folder that has nothing, or nothing but git's own.</summary>
/// <param name="Directory">Absolute; need not be there yet.</param>
/// <param name="PathInRepository">Its path from the top of the git repository that it is in, with <c>/</c> at the end; empty at the top.</param>
internal sealed record NewRepositoryPlace(string Directory, string PathInRepository)
{
    private const string Git = ".git";

    /// <param name="folder">As it is named in the call.</param>
    /// <param name="belowTop">Whether it may be a folder in a repository: CI files are read at the top only.</param>
    /// <exception cref="UsageException">Something is there that would be overwritten, or not read.</exception>
    public static NewRepositoryPlace At(string folder, bool belowTop)
    {
        var directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(directory))
        {
            throw new UsageException($"{directory} is a file: name a folder that is empty or not there yet, as in 'gitops new shop'");
        }

        if (FirstEntry(directory) is { } entry)
        {
            throw new UsageException(
                $"{directory} is not empty ({Path.GetFileName(entry)}), and nothing is overwritten: name a folder that is empty or not there yet, as in 'gitops new shop'");
        }

        var path = PathFrom(SourceFiles.RepositoryOf(directory), directory);
        return path.Length == 0 || belowTop
            ? new(directory, path)
            : throw new UsageException(
                $"{directory} is inside a git repository, whose CI files are read at its top only: say --ci none, or make it a repository first with 'git init {folder}'");
    }

    private static string? FirstEntry(string directory) => !System.IO.Directory.Exists(directory)
        ? null
        : System.IO.Directory.EnumerateFileSystemEntries(directory).Where(static path => Path.GetFileName(path) != Git).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string PathFrom(string top, string directory)
        => top == directory ? "" : Path.GetRelativePath(top, directory).Replace('\\', '/') + "/";
}

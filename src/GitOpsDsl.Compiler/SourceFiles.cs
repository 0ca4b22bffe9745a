namespace GitOpsDsl.Compiler;

/// <summary>Where the C# files are that origins name: the build puts <c>/_/</c> in place of the repository's folder.</summary>
public static class SourceFiles
{
    /// <summary>What the build puts in place of the repository's folder.</summary>
    public const string RecordedRoot = "/_/";

    /// <summary>The repository that a folder is in; the folder itself where there is none.</summary>
    public static string RepositoryOf(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            // A folder in a clone, a file in a worktree or submodule.
            if (Path.Exists(Path.Combine(above, ".git")))
            {
                return above;
            }
        }

        return folder;
    }

    /// <summary>The absolute path of a file as it was recorded, or as the call named it.</summary>
    /// <param name="file">Below <see cref="RecordedRoot"/>, absolute, or relative to the current folder.</param>
    /// <param name="repository">What <see cref="RecordedRoot"/> stands for.</param>
    public static string PathOf(string file, string repository)
        => file.StartsWith(RecordedRoot, StringComparison.Ordinal) ? Path.Combine(repository, file[RecordedRoot.Length..]) : Path.GetFullPath(file);
}

namespace GitOpsDsl.Testing;

/// <summary>Where the files are that a build knows by paths below <c>/_/</c>.</summary>
internal static class AuthorFiles
{
    private const string MappedRoot = "/_/";

    /// <summary>What the build of the test project records, if it references the package GitOpsDsl.</summary>
    private const string ProjectSetting = "GitOpsDsl.ProjectDirectory";

    /// <summary>The folder that <c>/_/</c> stands for: the repository, else the test project.</summary>
    private static readonly string Root = FindRoot();

    /// <summary>The file behind a <c>[CallerFilePath]</c>.</summary>
    public static string Real(string recorded)
        => recorded.StartsWith(MappedRoot, StringComparison.Ordinal) ? Path.Combine(Root, recorded[MappedRoot.Length..]) : recorded;

    /// <summary>The folder of the project that declares the environments: what the files that they take in are relative to.</summary>
    public static string ProjectOf(IReadOnlyList<EnvironmentEntry> catalogue)
    {
        foreach (var entry in catalogue)
        {
            for (var folder = Path.GetDirectoryName(Real(entry.Origin.File)); Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
            {
                if (Directory.EnumerateFiles(folder, "*.csproj").Any())
                {
                    return folder;
                }
            }
        }

        return Root;
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // A folder in a clone, a file in a worktree or submodule.
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return AppContext.GetData(ProjectSetting) as string ?? AppContext.BaseDirectory;
    }
}

using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli;

/// <summary>An environment project: where it is, and what it declares.</summary>
/// <param name="Directory">The project's folder, absolute.</param>
/// <param name="Catalogue">Its environments.</param>
public sealed record Project(string Directory, IReadOnlyList<EnvironmentEntry> Catalogue)
{
    /// <summary>What the build records beside the program; the program's bytes don't depend on where it was built.</summary>
    private const string DirectorySetting = "GitOpsDsl.ProjectDirectory";

    /// <summary>The folder of the repository; the project's own where there is no repository. Paths in findings are relative to it.</summary>
    public string Root => SourceFiles.RepositoryOf(Directory);

    /// <summary>The rendered tree.</summary>
    public string Rendered => Path.Combine(Directory, "rendered");

    /// <summary>The project of the running program.</summary>
    /// <param name="catalogue">What the source generator found in it.</param>
    /// <param name="named">The folder or project file that the call names, if it names one.</param>
    /// <exception cref="UsageException">The folder is not there, or was moved since the program was built.</exception>
    public static Project Locate(IReadOnlyList<EnvironmentEntry> catalogue, string? named)
    {
        if (named is not null)
        {
            var folder = Path.GetFullPath(named);
            folder = File.Exists(folder) ? Path.GetDirectoryName(folder)! : folder;
            return System.IO.Directory.Exists(folder) ? new(folder, catalogue) : throw new UsageException($"there is no project at {named}");
        }

        return OfProgram(catalogue)
            ?? throw new UsageException("the project's folder is not where it was built: build it again, or name the folder: 'gitops render FOLDER'");
    }

    /// <summary>The project that the running program was built from; null when it is no longer there.</summary>
    public static Project? OfProgram(IReadOnlyList<EnvironmentEntry> catalogue)
        => AppContext.GetData(DirectorySetting) is string built && System.IO.Directory.Exists(built)
            ? new(Path.TrimEndingDirectorySeparator(built), catalogue)
            : null;

    /// <summary>A project without environments was most likely not meant: all that was rendered before would be deleted.</summary>
    /// <exception cref="UsageException">It has none.</exception>
    public void RequireEnvironments()
    {
        if (Catalogue.Count == 0)
        {
            throw new UsageException($"{Directory} declares no environment: mark a static property that gives one with [Environment]; a tree that nothing renders any more is deleted by hand");
        }
    }

    /// <summary>The path as people know it: relative to the repository, with '/'.</summary>
    public string Shown(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}

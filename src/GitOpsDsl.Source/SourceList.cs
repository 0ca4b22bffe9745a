namespace GitOpsDsl.Source;

/// <summary>The C# files of a project, as the build compiled them.</summary>
/// <param name="Files">Absolute paths.</param>
/// <param name="Symbols">The preprocessor's symbols.</param>
/// <param name="Root">The folder that the build calls <c>/_/</c>.</param>
public sealed record SourceList(IReadOnlyList<string> Files, IReadOnlyList<string> Symbols, string Root)
{
    private const char StandsFor = '|';

    /// <summary>Of a file, the one that it stands for; itself where a file stands for none.</summary>
    private IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// What the build recorded, one file a line, after a line with the preprocessor's symbols. Of a trial's file the path follows that it stands for.
    /// </summary>
    /// <param name="list">The recorded list.</param>
    /// <param name="projectDirectory">What its paths are relative to.</param>
    /// <param name="declared">A file that an environment is declared in, as the compiler recorded it.</param>
    public static SourceList Read(string list, string projectDirectory, string declared)
    {
        var lines = File.ReadAllLines(list);
        var symbols = lines is [var first, ..] ? first.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        var files = lines.Skip(1).Select(static line => line.Split(StandsFor)).Select(names => names.Select(name => Path.GetFullPath(Path.Combine(projectDirectory, name))).ToList())
            .Where(static names => File.Exists(names[0])).ToList();
        return new([.. files.Select(static names => names[0])], symbols, RootOf(projectDirectory, declared, [.. files.Select(static names => names[^1])]))
        {
            Written = files.ToDictionary(static names => names[0], static names => names[^1], StringComparer.Ordinal),
        };
    }

    /// <summary>All C# files below the project's folder, where the build recorded none.</summary>
    public static SourceList Find(string projectDirectory, string declared)
    {
        var files = Directory.EnumerateFiles(projectDirectory, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(projectDirectory, file).Split(Path.DirectorySeparatorChar) is var folders
                && !folders.Contains("bin") && !folders.Contains("obj"));
        return new([.. files.Order(StringComparer.Ordinal)], [], RootOf(projectDirectory, declared, new HashSet<string>()));
    }

    /// <summary>The path that the compiler recorded for a file.</summary>
    public string Recorded(string file)
    {
        var relative = Path.GetRelativePath(Root, Written.GetValueOrDefault(file, file)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? file : AuthorSources.RootMark + relative;
    }

    /// <summary>The nearest folder around the project that has the declared file where the compiler says that it is.</summary>
    private static string RootOf(string projectDirectory, string declared, HashSet<string> written)
    {
        var relative = declared.StartsWith(AuthorSources.RootMark, StringComparison.Ordinal) ? declared[AuthorSources.RootMark.Length..] : declared;
        for (var folder = Path.GetFullPath(projectDirectory); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, relative) is var path && (File.Exists(path) || written.Contains(path)))
            {
                return folder;
            }
        }

        return projectDirectory;
    }
}

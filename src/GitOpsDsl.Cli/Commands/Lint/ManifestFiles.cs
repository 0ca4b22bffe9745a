namespace GitOpsDsl.Cli.Commands;

/// <summary>The files that are meant by a path: itself, or the manifests below it.</summary>
internal static class ManifestFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>A file as it is; of a directory every manifest below it, in ordinal order.</summary>
    /// <exception cref="UsageException">There is nothing of that name, or a directory may not be read.</exception>
    public static IEnumerable<string> At(string path)
    {
        if (path == InputFile.StandardInput || File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new UsageException($"there is no file or directory {path}");
        }

        var files = new List<string>();
        Collect(path, [], files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <param name="directory">As the findings will name it.</param>
    /// <param name="seen">The directories, behind all links, that were looked into: a link may lead back up.</param>
    /// <param name="files">What was found.</param>
    private static void Collect(string directory, HashSet<string> seen, List<string> files)
    {
        try
        {
            if (!seen.Add(Behind(directory)))
            {
                return;
            }

            files.AddRange(Directory.EnumerateFiles(directory).Where(static file => Extensions.Contains(Path.GetExtension(file)) && !IsStackSettings(Path.GetFileName(file))));
            // Those that are no links first: what is found both ways is named by its own place.
            foreach (var below in Directory.GetDirectories(directory).OrderBy(IsLink).ThenBy(static one => one, StringComparer.Ordinal))
            {
                Collect(below, seen, files);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{directory}: {exception.Message}");
        }
    }

    /// <summary>The directory that a path leads to, of which no part is a link.</summary>
    private static string Behind(string directory)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        return Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? Behind(target.FullName) : Path.Combine(Behind(parent), Path.GetFileName(full));
    }

    private static bool IsLink(string directory) => new DirectoryInfo(directory).LinkTarget is not null;

    /// <summary><c>Pulumi.prod.yaml</c>, beside the program <c>Pulumi.yaml</c>, is neither a manifest nor a program.</summary>
    private static bool IsStackSettings(string file) => file.StartsWith("Pulumi.", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) != "Pulumi";
}

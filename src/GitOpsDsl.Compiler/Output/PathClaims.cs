namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Who wants which path, so that no two want the same one: neither twice, nor one in another letter case (one file on Windows and macOS),
/// nor one as a file and one as a directory.
/// </summary>
/// <param name="directory">What the paths are below, for messages: empty, or ending with '/'.</param>
internal sealed class PathClaims(string directory)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private string _lastDirectory = "";

    /// <summary>Throws for a path that can't be, and for two that can't be together. Reads nothing from the disk.</summary>
    public static void Check(OutputTree tree)
    {
        var environments = new PathClaims("");
        foreach (var environment in tree.Environments)
        {
            CheckId(environment);
            environments.Add(environment.Id, environment.Owner);
            environments.Add(environment.Id + Inventory.Extension, environment.Owner);

            var files = new PathClaims($"{environment.Id}/");
            foreach (var file in environment.Files)
            {
                if (OutputPath.Problem(file.Path) is { } problem)
                    throw Unusable($"{environment.Id}/{file.Path}", problem, file.Owner);
                files.Add(file.Path, file.Owner);
            }
        }
    }

    private static void CheckId(OutputEnvironment environment)
    {
        var problem = OutputPath.Problem(environment.Id)
            ?? (environment.Id.AsSpan().Count('/') == 1 ? null : "an environment's directory is 'system/name'");
        if (problem is not null)
            throw Unusable(environment.Id, problem, environment.Owner);
    }

    private void Add(string path, object owner)
    {
        var entry = new Entry(path, owner, IsDirectory: false);
        if (!_entries.TryAdd(path, entry))
            throw Collision(_entries[path], entry);

        AddDirectories(path, owner);
    }

    private void AddDirectories(string path, object owner)
    {
        var parent = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
        if (parent.SequenceEqual(_lastDirectory))
            return;

        _lastDirectory = parent.ToString();
        for (var name = _lastDirectory; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('/'))])
        {
            var entry = new Entry(name, owner, IsDirectory: true);
            if (_entries.TryAdd(name, entry))
                continue;

            var other = _entries[name];
            if (!other.IsDirectory || other.Path != name)
                throw Collision(other, entry);
            return;
        }
    }

    private OutputException Collision(Entry first, Entry second) => new(
        first.Path != second.Path
            ? $"'{directory}{first.Path}' of {first.Owner} and '{directory}{second.Path}' of {second.Owner} differ only by letter case"
            : first.IsDirectory != second.IsDirectory
            ? $"'{directory}{first.Path}' would be a file and a directory, for {first.Owner} and {second.Owner}"
            : $"'{directory}{first.Path}' is wanted by {first.Owner} and by {second.Owner}",
        directory + second.Path,
        "Rename one of the two.");

    private static OutputException Unusable(string path, string problem, object owner) => new(
        $"'{path}' can't be a path of the rendered tree: {problem}; {owner} wants it",
        path,
        "Rename what the path is made from.");

    private sealed record Entry(string Path, object Owner, bool IsDirectory);
}

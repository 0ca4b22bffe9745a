namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Who wants which path, so that no two want the same one: neither twice, nor one in another letter case (one file on Windows and macOS),
/// nor one as a file and one as a directory.
/// </summary>
internal sealed class PathClaims
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.OrdinalIgnoreCase);
    private string _lastDirectory = "";

    /// <summary>Throws for a path that can't be, and for two that can't be together. Reads nothing from the disk.</summary>
    public static void Check(OutputTree tree)
    {
        var environments = new PathClaims();
        foreach (var environment in tree.Environments)
        {
            CheckId(environment);
            environments.Add(environment.Id, environment.Owner);
            environments.Add(environment.Id + Inventory.Extension, environment.Owner);

            var files = new PathClaims();
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

    private void Add(string path, string owner)
    {
        var claim = new Claim(path, owner, IsDirectory: false);
        if (!_claims.TryAdd(path, claim))
            throw Collision(_claims[path], claim);

        AddDirectories(path, owner);
    }

    private void AddDirectories(string path, string owner)
    {
        var directory = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
        if (directory.SequenceEqual(_lastDirectory))
            return;

        _lastDirectory = directory.ToString();
        for (var name = _lastDirectory; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('/'))])
        {
            var claim = new Claim(name, owner, IsDirectory: true);
            if (_claims.TryGetValue(name, out var other))
            {
                if (other != claim with { Owner = other.Owner })
                    throw Collision(other, claim);
                return;
            }

            _claims.Add(name, claim);
        }
    }

    private static OutputException Collision(Claim first, Claim second) => new(
        first.IsDirectory != second.IsDirectory ? $"'{first.Path}' would be a file and a directory, of {first.Owner} and of {second.Owner}"
            : first.Path == second.Path ? $"two want the path '{first.Path}': {first.Owner} and {second.Owner}"
            : $"'{first.Path}' and '{second.Path}' differ only by letter case, of {first.Owner} and of {second.Owner}",
        second.Path,
        "Rename one of the two.");

    private static OutputException Unusable(string path, string problem, string owner) => new(
        $"'{path}' can't be a path of the rendered tree: {problem}; {owner} wants it",
        path,
        "Rename what the path is made from.");

    private sealed record Claim(string Path, string Owner, bool IsDirectory);
}

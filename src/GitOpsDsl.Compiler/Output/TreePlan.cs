namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// What is different between the rendered tree on the disk and the one that the project wants. Making it reads the disk and writes nothing,
/// so it is also how drift is found; <see cref="TreeWriter"/> carries it out. Between the two, hold the <see cref="TreeLock"/>.
/// </summary>
public sealed class TreePlan
{
    private TreePlan(string root, IReadOnlyList<EnvironmentPlan> environments, IReadOnlyList<string> leftovers)
    {
        Root = root;
        Environments = environments;
        Leftovers = leftovers;
    }

    /// <summary>The directory that the compiler owns.</summary>
    public string Root { get; }

    /// <summary>
    /// Everything that is not as it should be, with paths below <see cref="Root"/>, environment by environment: files, inventories, and
    /// temporary files that a killed run left.
    /// </summary>
    public IEnumerable<PlannedFile> Changes => Leftovers
        .Select(static path => new PlannedFile(path, FileAction.Delete))
        .Concat(Environments.SelectMany(static environment => environment.Changes));

    internal IReadOnlyList<EnvironmentPlan> Environments { get; }

    internal IReadOnlyList<string> Leftovers { get; }

    /// <param name="root">
    /// The directory that the compiler owns; it need not exist. Paths in messages start with it, as it was given.
    /// </param>
    /// <param name="tree">What should be in it.</param>
    /// <exception cref="OutputException">
    /// Two files want one path, a path leaves the tree, something that is not ours is in the way, an inventory can't be used, or the disk
    /// can't be read.
    /// </exception>
    public static TreePlan Create(string root, OutputTree tree)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        PathClaims.Check(tree);
        root = Path.TrimEndingDirectorySeparator(root);
        try
        {
            if (File.Exists(root))
                throw new OutputException($"'{root}' is a file where a directory must be", root, "Move it away and run again.");

            return Directory.Exists(root) ? Compare(root, tree) : new TreePlan(root, [.. Wanted(root, tree)], []);
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("read", root, cause);
        }
    }

    /// <summary>How many rendered files need this; inventories and leftovers are not counted.</summary>
    public int Count(FileAction action)
    {
        var count = 0;
        foreach (var environment in Environments)
        {
            foreach (var file in environment.Files)
                count += file.Action == action ? 1 : 0;
        }

        return count;
    }

    private static TreePlan Compare(string root, OutputTree tree)
    {
        var removed = tree.IsWhole ? Removed(root, tree).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var gone = removed.Select(id => EnvironmentPlanner.Plan(root, new OutputEnvironment(id, Owner: "", []), isRemoved: true));
        var leftovers = new DirectoryInfo(root).EnumerateFiles(AtomicFile.TemporaryPrefix + "*").Select(static file => file.Name);
        return new TreePlan(root, [.. gone, .. Wanted(root, tree)], [.. leftovers.Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<EnvironmentPlan> Wanted(string root, OutputTree tree) => tree.Environments
        .OrderBy(static environment => environment.Id, StringComparer.Ordinal)
        .Select(environment => EnvironmentPlanner.Plan(root, environment, isRemoved: false));

    /// <summary>The environments that have an inventory on the disk and are not in the project.</summary>
    private static IEnumerable<string> Removed(string root, OutputTree tree)
    {
        var wanted = tree.Environments.ToDictionary(static environment => environment.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var system in new DirectoryInfo(root).EnumerateDirectories().Where(static system => system.LinkTarget is null))
        {
            foreach (var inventory in system.EnumerateFileSystemInfos("?*" + Inventory.Extension))
            {
                if (inventory is DirectoryInfo && inventory.LinkTarget is null)
                    continue;

                var id = $"{system.Name}/{inventory.Name[..^Inventory.Extension.Length]}";
                if (!wanted.TryGetValue(id, out var environment))
                    yield return id;
                else if (environment.Id != id)
                    throw DiffersByCase(root, id, environment);
            }
        }
    }

    private static OutputException DiffersByCase(string root, string id, OutputEnvironment environment) => new(
        $"'{root}/{id}' and the environment '{environment.Id}' ({environment.Owner}) differ only by letter case",
        $"{root}/{id}",
        $"Delete '{root}/{id}' and its inventory and run again.");
}

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

    /// <summary>The ids of environments of which anything is not as it should be, gone ones too.</summary>
    public IReadOnlyList<string> ChangedEnvironments
    {
        get
        {
            var ids = new List<string>();
            foreach (var environment in Environments)
            {
                if (!environment.IsUnchanged)
                {
                    ids.Add(environment.Id);
                }
            }

            return ids;
        }
    }

    /// <summary>Whether a file that it changes is not as a render left it.</summary>
    public bool HasEdits
    {
        get
        {
            foreach (var environment in Environments)
            {
                foreach (var file in environment.Files)
                {
                    if (file.IsEdited)
                        return true;
                }
            }

            return false;
        }
    }

    /// <summary>The ids of environments that the project no longer has: their folders are deleted.</summary>
    public IEnumerable<string> RemovedEnvironments
    {
        get
        {
            foreach (var environment in Environments)
            {
                if (environment.InventoryAction == FileAction.Delete)
                    yield return environment.Id;
            }
        }
    }

    /// <summary>The ids of environments that come to a tree in which there are others already.</summary>
    public IEnumerable<string> AddedEnvironments
    {
        get
        {
            var hasOthers = false;
            foreach (var environment in Environments)
                hasOthers |= environment.InventoryAction != FileAction.Create;

            foreach (var environment in Environments)
            {
                if (hasOthers && environment.InventoryAction == FileAction.Create)
                    yield return environment.Id;
            }
        }
    }

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

            return Directory.Exists(root) ? Compare(root, tree) : new TreePlan(root, Wanted(root, tree), []);
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

    /// <summary>The bytes that each path below <see cref="Root"/> will have that is not as it should be; null where it goes.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte>? Content)> Contents()
    {
        foreach (var environment in Environments)
        {
            foreach (var change in environment.Changes)
            {
                yield return (change.Path, change.Action == FileAction.Delete ? null : change.File?.Content ?? environment.Wanted.ToBytes());
            }
        }
    }

    private static TreePlan Compare(string root, OutputTree tree)
    {
        var plans = new List<EnvironmentPlan>();
        var listing = DirectoryListing.Of(root);
        foreach (var id in tree.IsWhole ? Removed(root, listing, tree) : [])
            plans.Add(EnvironmentPlanner.Plan(root, new OutputEnvironment(id, Owner: "", []), isRemoved: true));
        plans.AddRange(Wanted(root, tree));
        return new TreePlan(root, plans, LeftoversIn(listing));
    }

    private static List<string> LeftoversIn(List<DirectoryListing.Entry> listing)
    {
        var leftovers = new List<string>();
        foreach (var entry in listing)
        {
            if (!entry.IsDirectory && entry.Name.StartsWith(AtomicFile.TemporaryPrefix, StringComparison.Ordinal))
                leftovers.Add(entry.Name);
        }

        return leftovers;
    }

    private static List<EnvironmentPlan> Wanted(string root, OutputTree tree)
    {
        var environments = new List<OutputEnvironment>(tree.Environments);
        environments.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return environments.ConvertAll(environment => EnvironmentPlanner.Plan(root, environment, isRemoved: false));
    }

    /// <summary>The environments that have an inventory on the disk and are not in the project, in ordinal order.</summary>
    private static List<string> Removed(string root, List<DirectoryListing.Entry> listing, OutputTree tree)
    {
        var wanted = new Dictionary<string, OutputEnvironment>(StringComparer.OrdinalIgnoreCase);
        foreach (var environment in tree.Environments)
            wanted.Add(environment.Id, environment);

        var removed = new List<string>();
        foreach (var system in listing)
        {
            foreach (var item in system.IsDirectory ? DirectoryListing.Of($"{root}/{system.Name}") : [])
            {
                if (item.IsDirectory || item.Name.Length == Inventory.Extension.Length || !item.Name.EndsWith(Inventory.Extension, StringComparison.Ordinal))
                    continue;

                var id = $"{system.Name}/{item.Name[..^Inventory.Extension.Length]}";
                if (wanted.TryGetValue(id, out var environment) && environment.Id == id)
                    continue;
                if (environment is not null)
                    throw DiffersByCase(root, id, environment);
                removed.Add(id);
            }
        }

        removed.Sort(string.CompareOrdinal);
        return removed;
    }

    private static OutputException DiffersByCase(string root, string id, OutputEnvironment environment) => new(
        $"'{root}/{id}' and the environment '{environment.Id}' ({environment.Owner}) differ only by letter case",
        $"{root}/{id}",
        $"Delete '{root}/{id}' and its inventory and run again.");
}

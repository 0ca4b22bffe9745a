namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Compares one environment with the disk. Reads, and writes nothing. What it makes lists of are classes: generic code of the framework
/// over a struct of ours is in no image that is compiled ahead, and compiling it at run time takes longer than rendering a small project.
/// </summary>
internal static class EnvironmentPlanner
{
    /// <param name="root">The root of the tree.</param>
    /// <param name="environment">What the project wants.</param>
    /// <param name="isRemoved">Whether the project no longer has the environment, so that its inventory goes too.</param>
    public static EnvironmentPlan Plan(string root, OutputEnvironment environment, bool isRemoved)
    {
        var files = Sorted(environment.Files);
        var wanted = new Inventory(Hashes(files), isSettled: true);
        var known = ReadInventory(root, environment.Id, wanted);
        var claims = Claim.Merge(files, known?.Entries ?? []);
        return new EnvironmentPlan
        {
            Id = environment.Id,
            Files = new FilePlanner(root, environment.Id, claims, known?.IsSettled ?? true).Plan(),
            Claims = claims,
            Wanted = wanted,
            InventoryAction = isRemoved ? FileAction.Delete
                : known is null ? FileAction.Create
                : known == wanted ? FileAction.Unchanged
                : FileAction.Update,
        };
    }

    /// <summary>In ordinal order of their paths, which they mostly are in; to see that takes a tenth of sorting them.</summary>
    private static List<OutputFile> Sorted(IReadOnlyList<OutputFile> files)
    {
        var sorted = new List<OutputFile>(files);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Path, sorted[i].Path) <= 0)
                continue;

            sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
            break;
        }

        return sorted;
    }

    private static InventoryEntry[] Hashes(List<OutputFile> files)
    {
        var entries = new InventoryEntry[files.Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new InventoryEntry(files[i].Path, files[i].Hash);
        return entries;
    }

    /// <summary>The inventory on the disk: null if there is none, <paramref name="wanted"/> if it is that, byte for byte.</summary>
    private static Inventory? ReadInventory(string root, string id, Inventory wanted)
    {
        var path = $"{root}/{id}{Inventory.Extension}";
        try
        {
            var disk = new DiskView(root);
            var directory = disk.LookAtDirectory(path.AsSpan(0, path.LastIndexOf('/')));
            if (directory.Entry != DiskEntry.Directory)
                return null;

            var expected = wanted.ToBytes();
            if (disk.Holds(path, expected))
                return wanted;

            switch (DiskView.Look(path, out var length))
            {
                case DiskEntry.Missing:
                    return null;
                case DiskEntry.Directory:
                    throw new OutputException($"'{path}' is a directory where an inventory must be", path, "Move it away and run again.");
                default:
                    var bytes = length == 0 ? [] : File.ReadAllBytes(path);
                    return bytes.AsSpan().SequenceEqual(expected) ? wanted : InventoryReader.Read(bytes, path);
            }
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("read", path, cause);
        }
    }
}

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Carries out a plan, in an order that a kill at any instant does not spoil. For each environment: the inventory of all that was and will
/// be there; then what goes, so that it is out of the way (a file may become a directory); then what comes; then the inventory of what is
/// there. So whatever a run leaves is in an inventory, and the next run knows it as ours.
/// </summary>
public static class TreeWriter
{
    /// <exception cref="OutputException">The disk refuses something. What is done stays, and the next run does the rest.</exception>
    public static void Write(TreePlan plan) => Do("write", plan.Root, root =>
    {
        DeleteLeftovers(plan);
        foreach (var environment in plan.Environments)
        {
            if (environment.IsUnchanged)
                continue;

            Directory.CreateDirectory(root);
            Write(root, environment);
        }
    });

    /// <summary>
    /// Deletes what a killed run left: temporary files, and the directory that was about to get its first inventory or had lost its last,
    /// which there can only be beside a temporary file.
    /// </summary>
    private static void DeleteLeftovers(TreePlan plan)
    {
        if (plan.Leftovers.Count == 0)
            return;

        foreach (var directory in new DirectoryInfo(plan.Root).GetDirectories().Where(static directory => directory.LinkTarget is null))
            DeleteEmptied(plan.Root, $"{plan.Root}/{directory.Name}");
        foreach (var leftover in plan.Leftovers)
            Do("delete", $"{plan.Root}/{leftover}", File.Delete);
    }

    private static void Write(string root, EnvironmentPlan environment)
    {
        var inventory = $"{root}/{environment.InventoryPath}";
        var directory = $"{root}/{environment.Id}";
        if (environment.Has(FileAction.Create) || environment.Has(FileAction.Update))
            Do("write", inventory, path => AtomicFile.Replace(root, 0, path, Inventory.Of(environment.Claims).ToBytes()));

        Delete(root, directory, environment);
        Slices.Run(environment.Files.Count, (slice, start, end) => Write(root, directory, environment.Files, slice, start, end));

        if (environment.InventoryAction == FileAction.Delete)
        {
            // While the directory around it may have to go, a file that the next run sees.
            var temporary = AtomicFile.TemporaryPath(root, 0);
            Do("delete", inventory, path => File.Move(path, temporary, overwrite: true));
            DeleteEmptied(root, Parent(inventory));
            Do("delete", temporary, File.Delete);
        }
        else
        {
            Do("write", inventory, path => AtomicFile.Replace(root, 0, path, environment.Wanted.ToBytes()));
        }
    }

    private static void Write(string root, string directory, IReadOnlyList<PlannedFile> files, int slice, int start, int end)
    {
        var made = "";
        for (var i = start; i < end; i++)
        {
            var (name, action, _, file) = files[i];
            if (file is null || action is not (FileAction.Create or FileAction.Update))
                continue;

            var path = $"{directory}/{name}";
            try
            {
                if (action == FileAction.Create)
                {
                    var parent = Parent(path);
                    if (parent != made && !LinuxFile.TryCreateDirectory(parent))
                        Directory.CreateDirectory(parent);
                    made = parent;
                    AtomicFile.Create(path, file.Content.Span);
                }
                else
                {
                    AtomicFile.Replace(root, slice, path, file.Content.Span);
                }
            }
            catch (Exception cause) when (OutputException.IsRefusal(cause))
            {
                throw OutputException.Refused("write", path, cause);
            }
        }
    }

    private static void Delete(string root, string directory, EnvironmentPlan environment)
    {
        foreach (var file in environment.Files)
        {
            if (file.Action == FileAction.Delete)
                Do("delete", $"{directory}/{file.Path}", File.Delete);
        }

        // The claims are sorted, so those of one directory mostly follow one another.
        var emptied = "";
        foreach (var path in Claim.Leaving(environment.Claims))
        {
            var parent = Parent($"{directory}/{path}");
            if (parent != emptied)
                DeleteEmptied(root, parent);
            emptied = parent;
        }
    }

    /// <summary>
    /// Deletes a directory of which everything of ours is gone, and those around it, up to the first that holds something else.
    /// </summary>
    private static void DeleteEmptied(string root, string directory)
    {
        for (; directory.Length > root.Length; directory = Parent(directory))
        {
            if (!Directory.Exists(directory))
                continue;
            if (Directory.EnumerateFileSystemEntries(directory).Any())
                return;
            Do("delete", directory, Directory.Delete);
        }
    }

    private static string Parent(string path) => path[..path.LastIndexOf('/')];

    private static void Do(string deed, string path, Action<string> action)
    {
        try
        {
            action(path);
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused(deed, path, cause);
        }
    }
}

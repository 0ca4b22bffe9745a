namespace GitOpsDsl.Compiler.Output;

/// <summary>What is directly in a directory, in ordinal order of the names.</summary>
internal static class DirectoryListing
{
    /// <exception cref="IOException">It can't be read, or is none.</exception>
    public static List<Entry> Of(string path)
    {
        var entries = LinuxFile.TryList(path) ?? Portable(path);
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    private static List<Entry> Portable(string path)
    {
        var entries = new List<Entry>();
        foreach (var item in new DirectoryInfo(path).EnumerateFileSystemInfos())
            entries.Add(new Entry(item.Name, item is DirectoryInfo && item.LinkTarget is null));
        return entries;
    }

    /// <param name="name">Without its directory.</param>
    /// <param name="isDirectory">A directory, and not a link to one.</param>
    internal sealed class Entry(string name, bool isDirectory)
    {
        public string Name { get; } = name;

        public bool IsDirectory { get; } = isDirectory;
    }
}

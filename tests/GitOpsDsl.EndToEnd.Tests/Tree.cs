namespace GitOpsDsl.EndToEnd.Tests;

/// <summary>A directory of files, as paths and bytes.</summary>
internal static class Tree
{
    /// <summary>Every file below, by its path with '/', in ordinal order; as text, which is equal only where the bytes are.</summary>
    public static SortedDictionary<string, string> Read(string root) => new(
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(root, path).Replace('\\', '/'),
            path => Convert.ToHexString(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    public static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }
}

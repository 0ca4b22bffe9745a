namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Writes files so that a kill leaves an old or a new one where an old one was. Nothing is flushed to the medium (fsync): what a power cut
/// leaves is found by the next comparison like any other difference, and git has the rest, while a flush a file would take minutes.
/// </summary>
internal static class AtomicFile
{
    /// <summary>
    /// How the names of temporary files start. They are in the root, out of the sight of agents, where one look finds what a killed run
    /// left.
    /// </summary>
    public const string TemporaryPrefix = ".gitops~";

    /// <param name="root">The root of the tree.</param>
    /// <param name="slot">Which temporary file: one a thread.</param>
    public static string TemporaryPath(string root, int slot) => $"{root}/{TemporaryPrefix}{slot}";

    /// <summary>Creates a file; fails if anything is there, also a link. A kill may leave a part of it.</summary>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        if (LinuxFile.TryCreate(path, content))
            return;

        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, fileOffset: 0);
    }

    /// <summary>Puts a file in the place of what is there, if anything, in one step. Makes its directory if there is none.</summary>
    /// <param name="root">The root of the tree.</param>
    /// <param name="slot">Which temporary file to use.</param>
    /// <param name="path">The file.</param>
    /// <param name="content">Its bytes.</param>
    public static void Replace(string root, int slot, string path, ReadOnlySpan<byte> content)
    {
        var temporary = TemporaryPath(root, slot);
        var directory = path[..path.LastIndexOf('/')];
        try
        {
            Create(temporary, content);
            if (!Directory.Exists(directory))
                Directory.CreateDirectory(directory);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}

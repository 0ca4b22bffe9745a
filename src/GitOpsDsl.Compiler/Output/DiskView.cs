namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Looks at the disk below one root without following a link below it (the root itself may be one). Remembers directories; one thread, one
/// view.
/// </summary>
internal sealed class DiskView(string root)
{
    private readonly Dictionary<string, DirectoryState> _directories = new(StringComparer.Ordinal)
    {
        [root] = new(Directory.Exists(root) ? DiskEntry.Directory : DiskEntry.Missing, root),
    };

    private readonly byte[] _buffer = new byte[16 * 1024];
    private DirectoryState _last = new(DiskEntry.Missing, "");
    private string _lastPath = "";

    /// <summary>What is at <paramref name="path"/>, and how many bytes it has if it is a file.</summary>
    public static DiskEntry Look(string path, out long length)
    {
        length = 0;
        var info = new FileInfo(path);
        var attributes = info.Attributes;
        if ((int)attributes == -1)
            return DiskEntry.Missing;
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is { } target)
        {
            throw new OutputException(
                $"'{path}' is a link to '{target}', and no link of the rendered tree is followed",
                path,
                "Delete the link and run again.");
        }

        if (attributes.HasFlag(FileAttributes.Directory))
            return DiskEntry.Directory;

        length = info.Length;
        return DiskEntry.File;
    }

    /// <summary>
    /// What is at a directory's path: the entry, and the path where it was found; for a path below a file that is the file.
    /// </summary>
    public DirectoryState LookAtDirectory(ReadOnlySpan<char> path)
    {
        if (path.SequenceEqual(_lastPath))
            return _last;

        _lastPath = path.ToString();
        return _last = LookAtDirectory(_lastPath);
    }

    /// <summary>Whether there is a file of exactly these bytes; if not, there may still be: <see cref="Look"/>.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content) => LinuxFile.Holds(path, content, _buffer);

    /// <summary>Whether the file at <paramref name="path"/> has these bytes, and the hash of what it has.</summary>
    /// <param name="path">A file.</param>
    /// <param name="length">Its length. A file of no bytes is not opened, so no pipe or device ever is.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="hash">The <see cref="ContentHash"/> of the file.</param>
    public bool HasContent(string path, long length, ReadOnlySpan<byte> content, out uint hash)
    {
        var state = ContentHash.Seed;
        var isSame = length == content.Length;
        if (length > 0)
        {
            using var handle = File.OpenHandle(path);
            for (long at = 0; at < length;)
            {
                var read = RandomAccess.Read(handle, _buffer, at);
                var chunk = _buffer.AsSpan(0, read);
                state = ContentHash.Append(state, chunk);
                isSame = isSame && read > 0 && content[(int)at..].StartsWith(chunk);
                if (read == 0)
                    break;
                at += read;
            }
        }

        hash = ~state;
        return isSame;
    }

    private DirectoryState LookAtDirectory(string path)
    {
        if (_directories.TryGetValue(path, out var state))
            return state;

        state = LookAtDirectory(path[..path.LastIndexOf('/')]);
        if (state.Entry == DiskEntry.Directory)
            state = new DirectoryState(Look(path, out _), path);
        return _directories[path] = state;
    }

    internal sealed record DirectoryState(DiskEntry Entry, string Path);
}

using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Keeps two runs out of one tree. The lock is on a file in the system's directory for temporary files, named after the root: outside the
/// tree, so that nothing needs to be ignored by git or agents. The system releases it when the process ends, however it ends; the file
/// stays.
/// </summary>
public sealed class TreeLock : IDisposable
{
    /// <summary>EAGAIN on Linux and on macOS, and ERROR_SHARING_VIOLATION: what .NET throws where another process has the lock.</summary>
    private static readonly int[] Taken = [11, 35, unchecked((int)0x8007_0020)];

    private static readonly TimeSpan Pause = new(20 * TimeSpan.TicksPerMillisecond);

    private readonly SafeFileHandle _file;

    private TreeLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes the lock; waits while another run has it.</summary>
    /// <param name="root">The root of the tree; it need not exist.</param>
    /// <param name="limit">How long to wait at most.</param>
    /// <param name="waiting">Gets one line to show, once, if there is something to wait for.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OutputException">The other run still has it after the limit, or the file can't be made.</exception>
    public static TreeLock Acquire(string root, TimeSpan limit, Action<string> waiting, CancellationToken cancellation = default)
    {
        var path = PathOf(root);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (TryOpen(path) is { } file)
                return new TreeLock(file);
            if (waited == TimeSpan.Zero)
                waiting($"another run is writing '{root}'; waiting for it");
            if (waited >= limit)
            {
                throw new OutputException(
                    $"another run has been writing '{root}' for {limit.TotalSeconds:0} seconds",
                    root,
                    $"Wait for it or end it, and run again; it holds the lock '{path}'.");
            }

            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>
    /// The file of a root. Other spellings of one directory have one file; two directories may share one by chance, and then only wait for
    /// each other.
    /// </summary>
    internal static string PathOf(string root)
    {
        try
        {
            var name = Encoding.UTF8.GetBytes(Folded(Resolve(Path.GetFullPath(root))));
            return Path.Join(Path.GetTempPath(), $"gitops-{ContentHash.Of(name):x8}.lock");
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("lock", root, cause);
        }
    }

    /// <summary>
    /// The path in one case of letters. On Linux only of ASCII's: few file systems there take two cases for one, and the first use of the tables
    /// for the others takes as long as all else that the lock needs.
    /// </summary>
    private static string Folded(string path)
    {
        if (!OperatingSystem.IsLinux())
            return path.ToUpperInvariant();

        var folded = path.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
            folded[i] = folded[i] is >= 'a' and <= 'z' and var c ? (char)(c - 'a' + 'A') : folded[i];
        return new string(folded);
    }

    /// <summary>
    /// The path without links, as far as it exists. A link may lead to another; as the systems do, we follow at most forty.
    /// </summary>
    private static string Resolve(string path)
    {
        for (var links = 0; links < 40 && FollowLinks(path) is var next && next != path; links++)
            path = next;
        return path;
    }

    private static string FollowLinks(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;

        path = Path.Join(FollowLinks(parent), Path.GetFileName(path));
        var info = new DirectoryInfo(path);
        return info.LinkTarget is null ? path : info.ResolveLinkTarget(returnFinalTarget: false)?.FullName ?? path;
    }

    private static bool IsTaken(IOException cause) => Taken.Contains(cause.HResult);

    private static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            if (LinuxFile.TryLock(path) is { } locked)
                return locked;

            // Reading is enough to lock, so another user's file will do; a shared directory may refuse to open that for creating.
            var mode = File.Exists(path) ? FileMode.Open : FileMode.OpenOrCreate;
            return File.OpenHandle(path, mode, FileAccess.Read, FileShare.None);
        }
        catch (IOException cause) when (IsTaken(cause))
        {
            return null;
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("lock", path, cause);
        }
    }
}

using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// The things that are done to every file and directory of a large tree, in three system calls a file where .NET takes seven (it also stats,
/// locks and seeks). Each either succeeds or says false, and then the portable way is taken, which also knows what to say about a failure.
/// </summary>
internal static partial class LinuxFile
{
    private const int ReadOnly = 0, WriteOnly = 1, Create = 0x40, Exclusive = 0x80, NonBlocking = 0x800, CloseOnExec = 0x80000;
    private const int LockExclusively = 2, LockWithoutWaiting = 4;
    private const int MaxPathBytes = 1024, MaxNameBytes = 256;
    private const uint Mode = 0b110_110_110, DirectoryMode = 0b111_111_111; // rw-rw-rw- and rwxrwxrwx, less the umask

    /// <summary>O_NOFOLLOW of asm-generic/fcntl.h and of arm64's; 0 where we do not know it.</summary>
    private static readonly int NoFollow = !OperatingSystem.IsLinux() ? 0 : RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 0x20000,
        Architecture.Arm64 => 0x8000,
        _ => 0,
    };

    /// <summary>Creates a file where there is nothing, not even a link. When false, there is no file of ours.</summary>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        var file = Open(path, WriteOnly | Create | Exclusive);
        if (file < 0)
            return false;

        while (!content.IsEmpty && Write(file, content, content.Length) is > 0 and var written)
            content = content[(int)written..];
        if (Close(file) == 0 && content.IsEmpty)
            return true;

        File.Delete(path);
        return false;
    }

    /// <summary>Creates a directory where there is nothing and the directory around it is there.</summary>
    public static bool TryCreateDirectory(string path)
    {
        Span<byte> utf8 = stackalloc byte[MaxPathBytes];
        return TryTerminate(path, utf8) && MakeDirectory(utf8, DirectoryMode) == 0;
    }

    /// <summary>Whether there is a file, and no link, of exactly these bytes. False also where it can't be told.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The bytes; of none it can't be told, because a pipe seems to hold none too.</param>
    /// <param name="buffer">To read into.</param>
    public static bool Holds(string path, ReadOnlySpan<byte> content, Span<byte> buffer)
    {
        var file = content.IsEmpty ? -1 : Open(path, ReadOnly | NonBlocking);
        if (file < 0)
            return false;

        nint read;
        while ((read = Read(file, buffer, buffer.Length)) > 0 && content.StartsWith(buffer[..(int)read]))
            content = content[(int)read..];
        _ = Close(file);
        return read == 0 && content.IsEmpty;
    }

    /// <summary>What is in a directory, in no order; null where it can't be told so.</summary>
    public static List<DirectoryListing.Entry>? TryList(string path)
    {
        var directory = Open(path, ReadOnly);
        if (directory < 0)
            return null;

        try
        {
            return List(directory);
        }
        catch (EntryPointNotFoundException)
        {
            return null; // A C library that has another name for it.
        }
        finally
        {
            _ = Close(directory);
        }
    }

    /// <summary>Reads <c>struct linux_dirent64</c> of getdents64(2): 8 bytes inode, 8 offset, 2 the length of it all, 1 the type, then the name, ended by zero.</summary>
    private static List<DirectoryListing.Entry>? List(int directory)
    {
        const int Length = 16, Type = 18, Name = 19;
        const byte Unknown = 0, Directory = 4;
        var entries = new List<DirectoryListing.Entry>();
        var buffer = new byte[16 * 1024];
        nint read;
        while ((read = ReadEntries(directory, buffer, buffer.Length)) > 0)
        {
            for (var rest = buffer.AsSpan(0, (int)read); !rest.IsEmpty; rest = rest[MemoryMarshal.Read<ushort>(rest[Length..])..])
            {
                var name = TextOf(rest[Name..]);
                if (rest[Type] == Unknown)
                    return null;
                if (name is not ("." or ".."))
                    entries.Add(new(name, rest[Type] == Directory));
            }
        }

        return read < 0 ? null : entries;
    }

    /// <summary>
    /// The text before a zero. Plain names are not left to IndexOf and Encoding, whose first calls have the runtime load the vectors that they work with:
    /// that takes longer than all else of a listing.
    /// </summary>
    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[MaxNameBytes];
        for (var i = 0; i < text.Length; i++)
        {
            if (bytes[i] == 0)
                return text[..i].ToString();
            if (bytes[i] >= 0x80)
                break;
            text[i] = (char)bytes[i];
        }

        return Encoding.UTF8.GetString(bytes[..bytes.IndexOf((byte)0)]);
    }

    /// <summary>Takes the lock on a file that is there, if no other process has it, as .NET's <c>FileShare.None</c> does; null where it can't be had or told.</summary>
    public static SafeFileHandle? TryLock(string path)
    {
        var file = Open(path, ReadOnly);
        if (file < 0)
            return null;
        if (Lock(file, LockExclusively | LockWithoutWaiting) == 0)
            return new SafeFileHandle(file, ownsHandle: true);

        _ = Close(file);
        return null;
    }

    private static int Open(string path, int flags)
    {
        Span<byte> utf8 = stackalloc byte[MaxPathBytes];
        return TryTerminate(path, utf8) ? Open(utf8, flags | CloseOnExec | NoFollow, Mode) : -1;
    }

    /// <summary>The path as the system takes it, zero at its end; false where it is too long, or this is no system that we know.</summary>
    private static bool TryTerminate(string path, Span<byte> utf8)
    {
        if (NoFollow == 0 || !Encoding.UTF8.TryGetBytes(path, utf8[..^1], out var length))
            return false;

        utf8[length] = 0;
        return true;
    }

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(ReadOnlySpan<byte> path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "mkdir")]
    private static partial int MakeDirectory(ReadOnlySpan<byte> path, uint mode);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, Span<byte> buffer, nint length);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, ReadOnlySpan<byte> buffer, nint length);

    [LibraryImport("libc", EntryPoint = "getdents64")]
    private static partial nint ReadEntries(int directory, Span<byte> buffer, nint length);

    [LibraryImport("libc", EntryPoint = "flock")]
    private static partial int Lock(int file, int operation);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}

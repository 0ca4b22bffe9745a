namespace GitOpsDsl.Compiler.Output;

/// <summary>Why the rendered tree can't be planned or written, in one sentence, and what to do about it.</summary>
public sealed class OutputException(string message, string path, string wayOut, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The file or directory that it is about.</summary>
    public string Path { get; } = path;

    /// <summary>What the reader can do, as a sentence.</summary>
    public string WayOut { get; } = wayOut;

    internal static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The file system refused <paramref name="deed"/> ("write", "read") on <paramref name="path"/>.</summary>
    internal static OutputException Refused(string deed, string path, Exception cause) => new(
        $"can't {deed} '{path}': {cause.Message}",
        path,
        cause switch
        {
            UnauthorizedAccessException => "Give this user the right to, and run again.",
            IOException when IsDiskFull(cause.HResult) => "Free some space and run again: what is half written is then repaired.",
            _ => "Remove the cause and run again: what is half written is then repaired.",
        },
        cause);

    /// <summary>ENOSPC (28 on Linux and macOS), which .NET hands on as it is, or ERROR_DISK_FULL (0x70) in a Windows HRESULT.</summary>
    private static bool IsDiskFull(int hresult) => hresult is 28 or unchecked((int)0x8007_0070);
}

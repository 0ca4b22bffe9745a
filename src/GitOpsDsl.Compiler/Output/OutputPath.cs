using System.Buffers;
using System.Text.Unicode;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Which paths the rendered tree may have. A path that one operating system can't hold, or would take for another, is refused on all of them:
/// the tree is committed, so every machine must be able to check it out as it is. The characters and device names are those of
/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file; 255 bytes is NAME_MAX of Linux and macOS.
/// </summary>
internal static class OutputPath
{
    private const int MaxSegmentBytes = 255;

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create("\\:<>\"|?*\u007f" + string.Concat(Enumerable.Range(0, 32).Select(static c => (char)c)));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Devices = new HashSet<string>(
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "0123456789\u00b9\u00b2\u00b3".SelectMany(static digit => new[] { "COM" + digit, "LPT" + digit }),
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why <paramref name="path"/> can't be a path below a directory of ours; null when it can.</summary>
    public static string? Problem(ReadOnlySpan<char> path)
    {
        if (path.IndexOfAny(Forbidden) is >= 0 and var at)
            return $"it has the character {Name(path[at])}";

        foreach (var range in path.Split('/'))
        {
            if (SegmentProblem(path[range]) is { } problem)
                return problem;
        }

        return null;
    }

    private static string? SegmentProblem(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty)
            return "it has an empty segment";
        if (segment is "." or "..")
            return $"it has the segment '{segment}'";
        if (segment[^1] is '.' or ' ')
            return $"its segment '{segment}' ends with a dot or a space";
        if (segment.StartsWith(AtomicFile.TemporaryPrefix, StringComparison.OrdinalIgnoreCase))
            return $"its segment '{segment}' is a name for our temporary files";
        if (IsDevice(segment))
            return $"its segment '{segment}' is the name of a device on Windows";

        Span<byte> utf8 = stackalloc byte[MaxSegmentBytes];
        return Utf8.FromUtf16(segment, utf8, out _, out _, replaceInvalidSequences: false) switch
        {
            OperationStatus.Done => null,
            OperationStatus.DestinationTooSmall => $"its segment '{segment[..32]}…' is longer than {MaxSegmentBytes} bytes",
            _ => "it is not valid Unicode",
        };
    }

    /// <summary>Windows looks at the name up to the first dot, without the spaces before it.</summary>
    private static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var dot = segment.IndexOf('.');
        var stem = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        return Devices.Contains(stem);
    }

    private static string Name(char character) => character is < ' ' or '\u007f' ? $"U+{(int)character:X4}" : $"'{character}'";
}

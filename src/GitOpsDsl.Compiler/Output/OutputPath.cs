using System.Buffers;
using System.Text.Unicode;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Which paths the rendered tree may have. A path that one operating system can't hold, or would take for another, is refused on all of
/// them: the tree is committed, so every machine must be able to check it out as it is. The characters and device names are those of
/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file; 255 bytes is NAME_MAX of Linux and macOS.
/// </summary>
internal static class OutputPath
{
    private const int MaxSegmentBytes = 255;

    /// <summary>Why <paramref name="path"/> can't be a path below a directory of ours; null when it can.</summary>
    public static string? Problem(ReadOnlySpan<char> path)
    {
        // Plain loops: the framework's vectorised searches are compiled at start-up, which takes longer than these paths do.
        foreach (var character in path)
        {
            if (character is < ' ' or '\u007f' or '\\' or ':' or '<' or '>' or '"' or '|' or '?' or '*')
                return $"it has the character {Name(character)}";
        }

        while (true)
        {
            var slash = path.IndexOf('/');
            if (SegmentProblem(slash < 0 ? path : path[..slash]) is { } problem)
                return problem;
            if (slash < 0)
                return null;
            path = path[(slash + 1)..];
        }
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
        return stem.Length switch
        {
            3 => Is(stem, "con") || Is(stem, "prn") || Is(stem, "aux") || Is(stem, "nul"),
            4 => (Is(stem[..3], "com") || Is(stem[..3], "lpt")) && stem[3] is (>= '0' and <= '9') or '\u00b9' or '\u00b2' or '\u00b3',
            6 => Is(stem, "conin$"),
            7 => Is(stem, "conout$"),
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> stem, string device) => stem.Equals(device, StringComparison.OrdinalIgnoreCase);

    private static string Name(char character) => character is < ' ' or '\u007f' ? $"U+{(int)character:X4}" : $"'{character}'";
}

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

    private const string Forbidden = "\\:<>\"|?*\u007f";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>COM0 to COM9 and LPT0 to LPT9 are devices, and so are those with a superscript digit.</summary>
    private const string DeviceNumbers = "0123456789\u00b9\u00b2\u00b3";

    /// <summary>Why <paramref name="path"/> can't be a path below a directory of ours; null when it can.</summary>
    public static string? Problem(ReadOnlySpan<char> path)
    {
        // Plain loops: the framework's vectorised searches are compiled at start-up, which takes longer than these paths do.
        var start = 0;
        for (var i = 0; i < path.Length; i++)
        {
            var character = path[i];
            if (character < ' ' || Forbidden.Contains(character))
                return $"it has the character {Name(character)}";
            if (character != '/')
                continue;
            if (SegmentProblem(path[start..i]) is { } problem)
                return problem;
            start = i + 1;
        }

        return SegmentProblem(path[start..]);
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
        foreach (var device in Devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return stem.Length == 4 && DeviceNumbers.Contains(stem[3])
            && (stem[..3].Equals("COM", StringComparison.OrdinalIgnoreCase) || stem[..3].Equals("LPT", StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(char character) => character is < ' ' or '\u007f' ? $"U+{(int)character:X4}" : $"'{character}'";
}

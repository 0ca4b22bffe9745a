using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Reads an inventory. A conflict of a merge in it is read as both sides: each says truly what it wrote, so rendering again resolves the
/// conflict. Anything else that an inventory can't have, such as a path that leaves the tree, makes the whole of it unusable.
/// </summary>
internal static class InventoryReader
{
    private static ReadOnlySpan<byte> AnyVersion => "gitops-inventory "u8;

    /// <param name="bytes">The file.</param>
    /// <param name="path">Where it was read, for messages.</param>
    public static Inventory Read(ReadOnlySpan<byte> bytes, string path)
    {
        var entries = new List<InventoryEntry>();
        var isSettled = true;
        var isSorted = true;
        for (var number = 1; number == 1 || !bytes.IsEmpty; number++)
        {
            var line = NextLine(ref bytes);
            if (number == 1)
            {
                isSettled = ReadHeader(line, path);
            }
            else if (IsConflictMarker(line))
            {
                isSorted = false;
            }
            else if (!line.IsEmpty)
            {
                var entry = ReadEntry(line, path, number);
                isSorted &= entries.Count == 0 || string.CompareOrdinal(entries[^1].Path, entry.Path) < 0;
                entries.Add(entry);
            }
        }

        return new Inventory(isSorted ? entries : Inventory.Distinct(entries), isSettled && isSorted);
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        var line = end < 0 ? bytes : bytes[..end];
        bytes = end < 0 ? default : bytes[(end + 1)..];
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private static bool ReadHeader(ReadOnlySpan<byte> line, string path)
    {
        if (line.SequenceEqual(Inventory.Header))
            return true;
        if (line.SequenceEqual(Inventory.UnsettledHeader))
            return false;
        if (line.StartsWith(AnyVersion) && Utf8Parser.TryParse(line[AnyVersion.Length..], out int version, out _) && version > 1)
        {
            throw new OutputException(
                $"'{path}' was written by a newer gitops (inventory version {version})",
                path,
                "Update the GitOpsDsl packages of this project.");
        }

        throw Unusable(path, 1, "this is not an inventory of gitops");
    }

    private static InventoryEntry ReadEntry(ReadOnlySpan<byte> line, string path, int number)
    {
        if (line.Length < Inventory.HashLength + 2 || line[Inventory.HashLength] != ' '
            || !Utf8Parser.TryParse(line[..Inventory.HashLength], out uint hash, out var used, 'x') || used != Inventory.HashLength)
        {
            throw Unusable(path, number, "this is not a hash and a path");
        }

        var name = line[(Inventory.HashLength + 1)..];
        if (!Utf8.IsValid(name))
            throw Unusable(path, number, "this is not valid UTF-8");

        var entry = new InventoryEntry(Encoding.UTF8.GetString(name), hash);
        return OutputPath.Problem(entry.Path) is { } problem
            ? throw Unusable(path, number, $"'{entry.Path}' is no path of the tree: {problem}")
            : entry;
    }

    private static bool IsConflictMarker(ReadOnlySpan<byte> line) =>
        line.StartsWith("<<<<<<<"u8) || line.StartsWith("|||||||"u8) || line.StartsWith("======="u8) || line.StartsWith(">>>>>>>"u8);

    private static OutputException Unusable(string path, int line, string problem) => new(
        $"'{path}' is damaged, line {line}: {problem}",
        path,
        "Restore it from git, or delete it: files that are as they should be are then taken over, others named.");
}

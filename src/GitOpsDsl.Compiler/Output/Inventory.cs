using System.Text;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// The list of what was written for one environment; only what is in it may be deleted. On disk, a header and then <c>hash path</c>, a line
/// a file, LF, so that git merges it as it merges the files.
/// </summary>
/// <param name="entries">In ordinal order of their paths, a path once.</param>
/// <param name="isSettled">
/// Whether the files were left as the list says. If not, the list says only which files may be there: it was written before the files (then
/// a kill came), or two branches were merged into it with conflicts.
/// </param>
internal sealed class Inventory(IReadOnlyList<InventoryEntry> entries, bool isSettled)
{
    public const string Extension = ".inventory";

    /// <summary>Hexadecimal digits of a <see cref="ContentHash"/>.</summary>
    public const int HashLength = 8;

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    public static ReadOnlySpan<byte> Header => "gitops-inventory 1"u8;

    public static ReadOnlySpan<byte> UnsettledHeader => "gitops-inventory 1 unsettled"u8;

    public IReadOnlyList<InventoryEntry> Entries { get; } = entries;

    public bool IsSettled { get; } = isSettled;

    /// <summary>What to write before any file is: whatever is there when a kill comes is then known to be ours.</summary>
    public static Inventory Of(IReadOnlyList<Claim> claims)
    {
        var entries = new InventoryEntry[claims.Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new InventoryEntry(claims[i].Path, claims[i].KnownHash ?? 0);
        return new(entries, isSettled: false);
    }

    /// <summary>Sorts by path; of entries for one path the first stays.</summary>
    public static IReadOnlyList<InventoryEntry> Distinct(List<InventoryEntry> entries)
    {
        var sorted = entries.OrderBy(static entry => entry.Path, StringComparer.Ordinal);
        var distinct = new List<InventoryEntry>(entries.Count);
        foreach (var entry in sorted)
        {
            if (distinct.Count == 0 || distinct[^1].Path != entry.Path)
                distinct.Add(entry);
        }

        return distinct;
    }

    public byte[] ToBytes()
    {
        var header = IsSettled ? Header : UnsettledHeader;
        var length = header.Length + 1;
        foreach (var entry in Entries)
            length += HashLength + 2 + Encoding.UTF8.GetByteCount(entry.Path);

        var bytes = new byte[length];
        header.CopyTo(bytes);
        var at = header.Length;
        bytes[at++] = (byte)'\n';
        foreach (var entry in Entries)
        {
            // By hand: the framework's formatting of 24,000 hashes, twice, took 3% of writing them and their files.
            for (var shift = 28; shift >= 0; shift -= 4)
                bytes[at++] = HexDigits[(int)(entry.Hash >> shift) & 0xf];
            bytes[at++] = (byte)' ';
            at += Encoding.UTF8.GetBytes(entry.Path, bytes.AsSpan(at));
            bytes[at++] = (byte)'\n';
        }

        return bytes;
    }
}

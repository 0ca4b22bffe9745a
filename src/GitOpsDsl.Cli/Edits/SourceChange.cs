using System.Text;

namespace GitOpsDsl.Cli.Edits;

/// <summary>A C# file as it is and as it will be.</summary>
/// <param name="File">Absolute.</param>
/// <param name="Before">Its bytes; null for a file that is new.</param>
/// <param name="After">Its bytes; null for a file that goes.</param>
public sealed record SourceChange(string File, byte[]? Before, byte[]? After)
{
    /// <summary>The new texts, by file.</summary>
    public static IReadOnlyDictionary<string, string> Texts(IEnumerable<SourceChange> changes)
        => changes.ToDictionary(static change => change.File, static change => Encoding.UTF8.GetString(change.After ?? []), StringComparer.Ordinal);
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A map, or an object by its properties.</summary>
/// <param name="type">The object's type; null for a map.</param>
/// <param name="isPartial">There may be more entries.</param>
internal sealed class SourceMap(ITypeSymbol? type, IReadOnlyList<SourceEntry> entries, bool isPartial, SyntaxNode? place)
    : SourceValue(place)
{
    /// <summary>A map without entries, written nowhere.</summary>
    public static SourceMap None { get; } = new(null, [], false, null);

    public ITypeSymbol? Type { get; } = type;

    /// <summary>One an entry; in the order in which they are written.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; } = entries;

    public bool IsPartial { get; } = isPartial;

    /// <summary>The value of an entry; null where there is none, which is sure only of what is not partial.</summary>
    public SourceValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    /// <summary>The same with other entries on top.</summary>
    public SourceMap With(IReadOnlyList<SourceEntry> changes, bool mayChangeMore, SyntaxNode place)
    {
        var changed = new HashSet<string>(changes.Select(static entry => entry.Key), StringComparer.Ordinal);
        return new SourceMap(
            Type, [.. Entries.Where(entry => !changed.Contains(entry.Key)), .. changes], IsPartial || mayChangeMore, place);
    }
}

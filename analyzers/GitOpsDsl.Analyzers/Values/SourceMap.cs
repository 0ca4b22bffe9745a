using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A map, or an object by its properties.</summary>
/// <param name="record">What a record of the API is made from; null for a map, and for any other object.</param>
/// <param name="isPartial">There may be more entries.</param>
internal sealed class SourceMap(RecordType? record, IReadOnlyList<SourceEntry> entries, bool isPartial, SyntaxNode? place)
    : SourceValue(place)
{
    /// <summary>A map without entries, written nowhere.</summary>
    public static SourceMap None { get; } = new(null, [], false, null);

    public RecordType? Record { get; } = record;

    /// <summary>It is a map, not an object.</summary>
    public bool IsMap { get; private set; } = record is null;

    /// <summary>One an entry; in the order in which they are written.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; } = entries;

    public bool IsPartial { get; } = isPartial;

    /// <summary>An object that the API does not have: a property that is not set has a default.</summary>
    public static SourceMap Other(IReadOnlyList<SourceEntry> entries, SyntaxNode place) => new(null, entries, true, place) { IsMap = false };

    /// <summary>The value of an entry; null where there is none, which is sure only of what is not partial.</summary>
    public SourceValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    /// <summary>The same with other entries on top.</summary>
    public SourceMap With(IReadOnlyList<SourceEntry> changes, bool mayChangeMore, SyntaxNode? place)
    {
        var changed = new HashSet<string>(changes.Select(static entry => entry.Key), StringComparer.Ordinal);
        return new SourceMap(
            Record, [.. Entries.Where(entry => !changed.Contains(entry.Key)), .. changes], IsPartial || mayChangeMore, place)
        {
            IsMap = IsMap,
        };
    }
}

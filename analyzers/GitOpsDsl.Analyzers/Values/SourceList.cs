using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A list.</summary>
/// <param name="isPartial">There may be more items, at any place.</param>
internal sealed class SourceList(IReadOnlyList<SourceValue> items, bool isPartial, SyntaxNode? place) : SourceValue(place)
{
    public IReadOnlyList<SourceValue> Items { get; } = items;

    public bool IsPartial { get; } = isPartial;
}

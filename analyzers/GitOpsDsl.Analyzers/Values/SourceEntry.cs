using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A key of a map, or a property of an object, and its value.</summary>
/// <param name="keyPlace">Where the key or the name of the property is written.</param>
internal sealed class SourceEntry(string key, SyntaxNode? keyPlace, SourceValue value)
{
    public string Key { get; } = key;

    public SyntaxNode? KeyPlace { get; } = keyPlace;

    public SourceValue Value { get; } = value;
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A text, a number, a truth value, or null.</summary>
/// <param name="value">A <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>, or null.</param>
/// <param name="place">Where it is written.</param>
/// <param name="use">The name by which it is used, where it is written apart: as a constant, say.</param>
internal sealed class SourceScalar(object? value, SyntaxNode place, SyntaxNode? use = null) : SourceValue(place)
{
    public object? Value { get; } = value;

    public SyntaxNode? Use { get; } = use;

    /// <summary>What a conversion makes of it.</summary>
    public SourceScalar As(object? other) => new(other, Place!, Use);

    /// <summary>The same value by a name for it.</summary>
    public SourceScalar UsedAt(SyntaxNode use) => new(Value, Place!, use);
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A text, a number, a truth value, or null.</summary>
/// <param name="value">A <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>, or null.</param>
internal sealed class SourceScalar(object? value, SyntaxNode place) : SourceValue(place)
{
    public object? Value { get; } = value;

    /// <summary>The same value, where another expression has it.</summary>
    public SourceScalar As(object? other) => new(other, Place!);
}

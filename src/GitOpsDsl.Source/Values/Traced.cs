using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A value of the author's program, as far as it can be known from the source, with the syntax that wrote it.</summary>
internal abstract class Traced(SyntaxNode written)
{
    /// <summary>The expression that made it: a literal, a <c>new</c>, a call that can't be looked into.</summary>
    public SyntaxNode Written { get; } = written;

    /// <summary>What it was computed from: the holes of an interpolated string, the operands of a sum.</summary>
    public IReadOnlyList<Traced> Parts { get; init; } = [];
}

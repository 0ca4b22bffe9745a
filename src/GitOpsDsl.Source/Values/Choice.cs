using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>One of several values: the branches of a condition that can't be decided from the source.</summary>
internal sealed class Choice(IReadOnlyList<Traced> alternatives, SyntaxNode written) : Traced(written)
{
    public IReadOnlyList<Traced> Alternatives { get; } = alternatives;
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A value that only running the program would tell.</summary>
/// <param name="written">Where it is made.</param>
/// <param name="parts">What it is made of, as far as that is known: the holes of an interpolated string.</param>
internal sealed class Unknown(SyntaxNode written, params IReadOnlyList<Traced> parts) : Traced(written)
{
    public IReadOnlyList<Traced> Parts { get; } = parts;
}

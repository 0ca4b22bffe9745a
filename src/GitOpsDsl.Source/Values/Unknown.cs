using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A value that only running the program would tell.</summary>
internal sealed class Unknown : Traced
{
    public Unknown(SyntaxNode written, params IReadOnlyList<Traced> parts)
        : base(written)
        => Parts = parts;
}

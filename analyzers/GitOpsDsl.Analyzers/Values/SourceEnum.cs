using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A member of an enum. How the API spells it, the facts of the field know that it is put in.</summary>
internal sealed class SourceEnum(string member, SyntaxNode place) : SourceValue(place)
{
    public string Member { get; } = member;
}

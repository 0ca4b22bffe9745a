using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A member of an enum. How the API spells it, the facts of the field know that it is put in.</summary>
/// <param name="use">The name by which it is used, where it is written apart.</param>
internal sealed class SourceEnum(string member, SyntaxNode place, SyntaxNode? use = null) : SourceValue(place)
{
    public string Member { get; } = member;

    public SyntaxNode? Use { get; } = use;
}

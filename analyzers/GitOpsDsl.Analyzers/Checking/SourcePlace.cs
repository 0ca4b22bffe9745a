using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>Where a node of a document comes from.</summary>
/// <param name="value">The expression.</param>
/// <param name="key">What names it in the map or object that holds it.</param>
/// <param name="use">The name by which the member being looked at uses it, where it is written in another.</param>
internal sealed class SourcePlace(SyntaxNode? value, SyntaxNode? key, SyntaxNode? use)
{
    public SyntaxNode? Value { get; } = value;

    public SyntaxNode? Key { get; } = key;

    public SyntaxNode? Use { get; } = use;
}

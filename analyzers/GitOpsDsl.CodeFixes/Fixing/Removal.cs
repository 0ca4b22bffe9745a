using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>Takes a part out of an initialiser or a list.</summary>
internal static class Removal
{
    /// <summary>The property that an initialiser sets to this value; null where it is no such value.</summary>
    public static Fix? OfProperty(SyntaxNode value) => value.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } set
        ? new Fix($"Remove {set.Left}", Without(initializer.Expressions.GetWithSeparators(), set))
        : null;

    /// <summary>The item of a list; null where it is none.</summary>
    public static Fix? OfItem(SyntaxNode value) => value.Parent is ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } item
        ? new Fix("Remove the repeated item", Without(list.Elements.GetWithSeparators(), item))
        : null;

    /// <summary>With the comma behind it and the space up to the next part, else with the comma before it.</summary>
    private static TextChange Without(SyntaxNodeOrTokenList parts, SyntaxNode part)
    {
        var at = parts.IndexOf(part);
        var span = at + 2 < parts.Count ? TextSpan.FromBounds(part.SpanStart, parts[at + 2].SpanStart)
            : at > 0 ? TextSpan.FromBounds(parts[at - 1].SpanStart, part.Span.End)
            : TextSpan.FromBounds(part.SpanStart, parts[parts.Count - 1].Span.End);
        return new TextChange(span, "");
    }
}

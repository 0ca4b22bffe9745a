using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>Writes what the rule suggests in place of a literal. A computed text is left to the author.</summary>
public abstract class SuggestionFix(string id) : RuleFix(id)
{
    protected sealed override Fix? Find(FixPlace place)
    {
        if (place.Suggestion is not { } suggestion || place.Node is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        var text = literal.IsKind(SyntaxKind.StringLiteralExpression) ? SymbolDisplay.FormatLiteral(suggestion, quote: true) : suggestion;
        return new Fix($"Change to {text}", new TextChange(literal.Span, text));
    }
}

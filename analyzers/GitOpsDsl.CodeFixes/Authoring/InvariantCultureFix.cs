using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes.Authoring;

/// <summary>Passes the invariant culture, or an ordinal comparison, or calls the method that has it in its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InvariantCultureFix() : AuthoringCodeFix("GD8005", "Use the invariant culture")
{
    private const string Culture = "CultureInfo.InvariantCulture";

    protected override (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode found, SemanticModel model)
    {
        if (found.FirstAncestorOrSelf<InterpolationSyntax>() is { Parent: InterpolatedStringExpressionSyntax text } part && part.Expression.Span == found.Span)
        {
            return (text, SyntaxFactory.ParseExpression($"string.Create({Culture}, {text.WithoutTrivia()})"));
        }

        if (found is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } name)
        {
            return Call(call, name, model) is { } changed ? (call, changed) : null;
        }

        return found.Parent is BinaryExpressionSyntax && found is ExpressionSyntax operand
            ? (found, SyntaxFactory.ParseExpression($"{Operand(operand)}.ToString({Culture})"))
            : null;
    }

    protected override string? NeededUsing(SyntaxNode replacement) =>
        replacement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "CultureInfo") ? "System.Globalization" : null;

    private static InvocationExpressionSyntax? Call(InvocationExpressionSyntax call, SimpleNameSyntax name, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        switch (name.Identifier.ValueText)
        {
            case "ToLower" or "ToUpper":
                return call.ReplaceNode(name, SyntaxFactory.IdentifierName(name.Identifier.ValueText + "Invariant"));
            case "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf":
                return With(call, call.ArgumentList.Arguments.Count, "StringComparison.Ordinal");
            case "Format" or "AppendFormat":
                return With(call, 0, Culture);
            case "TryParse":
                return With(call, call.ArgumentList.Arguments.Count - 1, Culture);
            case "ToString" or "Parse":
                return With(call, call.ArgumentList.Arguments.Count, Culture);
            default:
                return method.ContainingType.Name == "Convert" ? With(call, call.ArgumentList.Arguments.Count, Culture) : null;
        }
    }

    private static InvocationExpressionSyntax With(InvocationExpressionSyntax call, int place, string argument) =>
        call.WithArgumentList(call.ArgumentList.WithArguments(call.ArgumentList.Arguments.Insert(place, SyntaxFactory.Argument(SyntaxFactory.ParseExpression(argument)))));

    private static string Operand(ExpressionSyntax operand) =>
        operand is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax
            ? operand.WithoutTrivia().ToString()
            : $"({operand.WithoutTrivia()})";
}

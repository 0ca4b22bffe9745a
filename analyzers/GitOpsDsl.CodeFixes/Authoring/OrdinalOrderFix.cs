using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes.Authoring;

/// <summary>Passes <c>StringComparer.Ordinal</c> to what sorts texts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OrdinalOrderFix() : AuthoringCodeFix("GD8011", "Order by StringComparer.Ordinal")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode found, SemanticModel model)
    {
        if (found.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is { Expression: { } owner } access && model.GetTypeInfo(access).Type?.Name is "StringComparer" or "StringComparison")
        {
            return (access, SyntaxFactory.ParseExpression(owner + (access.Name.Identifier.ValueText.EndsWith("IgnoreCase", StringComparison.Ordinal) ? ".OrdinalIgnoreCase" : ".Ordinal")));
        }

        var node = found.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        var sorted = node is null ? null : model.GetSymbolInfo(node).Symbol as IMethodSymbol;
        if (sorted is null || !SortsTexts(sorted))
        {
            return null;
        }

        var comparer = SyntaxFactory.Argument(SyntaxFactory.ParseExpression("StringComparer.Ordinal"));
        return node switch
        {
            InvocationExpressionSyntax call => (call, call.WithArgumentList(call.ArgumentList.AddArguments(comparer))),
            BaseObjectCreationExpressionSyntax creation => (creation, creation.WithArgumentList((creation.ArgumentList ?? SyntaxFactory.ArgumentList()).AddArguments(comparer))),
            _ => null,
        };
    }

    private static bool SortsTexts(IMethodSymbol method)
    {
        var key = method.TypeArguments is { IsEmpty: false } own ? own[own.Length - 1] : method.ContainingType.TypeArguments.FirstOrDefault();
        return key?.SpecialType == SpecialType.System_String;
    }
}

using GitOpsDsl.Analyzers.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>What a diagnostic underlines.</summary>
public sealed class FixPlace(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
{
    /// <summary>The expression that is wrong, or its key.</summary>
    public SyntaxNode Node { get; } = node is ArgumentSyntax argument ? argument.Expression : node;

    public SemanticModel Model { get; } = model;

    /// <summary>What the rule would have there.</summary>
    public string? Suggestion => diagnostic.Properties.TryGetValue(RuleDiagnostics.Suggestion, out var text) ? text : null;

    /// <summary>The API's name of the field that is missing; null when something that is there is wrong.</summary>
    public string? Missing => diagnostic.Properties.TryGetValue(RuleDiagnostics.Missing, out var name) ? name : null;

    /// <summary>The object that lacks a field.</summary>
    internal BaseObjectCreationExpressionSyntax? Creation => Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
}

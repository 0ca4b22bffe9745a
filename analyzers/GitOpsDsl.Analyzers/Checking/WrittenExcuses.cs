using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>
/// Excuses that are written around a value: in an initialiser that it is part of (<c>Excuses = [new("GD4201", "…")]</c>), behind its object
/// (<c>.Excuse("GD4201", "…")</c>), or as a property of the component that it is in. Whether one has a reason, and is needed, the compiler says.
/// </summary>
internal static class WrittenExcuses
{
    private const string Property = "Excuses";
    private const string Function = "Excuse";

    public static bool Cover(SyntaxNode place, string rule)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            if (OfNode(node).Any(excuse => Names(excuse, rule)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<SyntaxNode> OfNode(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(static assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: Property })
            .Select(static assignment => assignment.Right),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => OfNode(initializer),
        WithExpressionSyntax with => OfNode(with.Initializer),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Function } } call =>
            call.ArgumentList.Arguments.Take(1),
        TypeDeclarationSyntax type => type.Members.OfType<PropertyDeclarationSyntax>()
            .Where(static property => property.Identifier.ValueText == Property),
        _ => [],
    };

    private static bool Names(SyntaxNode excuse, string rule) =>
        excuse.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Any(literal => literal.Token.ValueText == rule);
}

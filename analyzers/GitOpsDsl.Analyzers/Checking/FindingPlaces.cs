using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>The smallest piece of a member's code that a finding is about.</summary>
internal static class FindingPlaces
{
    /// <summary>Null where that is not written in this member.</summary>
    public static Location? Of(Finding finding, SyntaxNode member)
    {
        var place = SourceDocument.PlaceOf(finding.Node);
        var node = finding.Target == FindingTarget.Key ? place.Key : place.Value;
        if (!Holds(member, node))
        {
            node = finding.Target == FindingTarget.MissingField ? null : place.Use;
        }

        // What a copy lacks the original lacks too, and that is where it is said.
        return Holds(member, node) && (finding.Target != FindingTarget.MissingField || node is BaseObjectCreationExpressionSyntax)
            ? Location.Create(node!.SyntaxTree, Smallest(node))
            : null;
    }

    private static bool Holds(SyntaxNode member, SyntaxNode? node) =>
        node is not null && node.SyntaxTree == member.SyntaxTree && member.FullSpan.Contains(node.Span);

    /// <summary>Of an object the head, since its parts are right.</summary>
    private static TextSpan Smallest(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.NewKeyword.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        WithExpressionSyntax with => with.WithKeyword.Span,
        ArgumentSyntax argument => argument.Expression.Span,
        _ => node.Span,
    };
}

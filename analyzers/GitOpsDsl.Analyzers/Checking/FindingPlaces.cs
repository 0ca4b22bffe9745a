using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>The smallest piece of code that a finding is about: what was written, as in the compiler's findings.</summary>
internal static class FindingPlaces
{
    /// <summary>
    /// The place, and the name by which the member uses what is written there, in another member; null where it is nothing that this member
    /// writes or names itself.
    /// </summary>
    public static (Location Place, Location? Use)? Of(Finding finding, SyntaxNode member)
    {
        var place = SourceDocument.PlaceOf(finding.Node);
        var node = finding.Target == FindingTarget.Key ? place.Key : place.Value;
        if (finding.Target == FindingTarget.MissingField)
        {
            // What a copy lacks the original lacks too, and that is where it is said.
            return Holds(member, node) && node is BaseObjectCreationExpressionSyntax ? (At(node), null) : null;
        }

        return Holds(member, place.Use) ? (At(node ?? place.Use!), node is null || node == place.Use ? null : At(place.Use!))
            : Holds(member, node) ? (At(node!), null)
            : null;
    }

    private static bool Holds(SyntaxNode member, SyntaxNode? node) =>
        node is not null && node.SyntaxTree == member.SyntaxTree && member.FullSpan.Contains(node.Span);

    private static Location At(SyntaxNode node) => Location.Create(node.SyntaxTree, Smallest(node));

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

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes.Authoring;

/// <summary>Makes an environment public and static, where that is all that it lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class PublicStaticEnvironmentFix() : AuthoringCodeFix("GD8101", "Make it public static")
{
    private static readonly SyntaxKind[] Replaced =
        [SyntaxKind.PublicKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.InternalKeyword, SyntaxKind.StaticKeyword];

    protected override (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode found, SemanticModel model)
    {
        var member = found.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var isLackingAll = member switch
        {
            PropertyDeclarationSyntax => true,
            MethodDeclarationSyntax { ParameterList.Parameters.Count: 0, TypeParameterList: null } => true,
            _ => false,
        };
        if (!isLackingAll || (member!.Modifiers.Any(SyntaxKind.StaticKeyword) && member.Modifiers.Any(SyntaxKind.PublicKeyword)))
        {
            return null;
        }

        var kept = member.Modifiers.Where(static modifier => !Replaced.Any(kind => modifier.IsKind(kind)));
        var isPublic = SyntaxFactory.Token(SyntaxKind.PublicKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var isStatic = SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return (member, member.WithModifiers(SyntaxFactory.TokenList([isPublic, isStatic, .. kept])));
    }
}

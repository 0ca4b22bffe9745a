using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GitOpsDsl.CodeFixes.Authoring;

/// <summary>Replaces one node by another, for one rule that has one right answer. Also with Fix All.</summary>
/// <param name="ruleId"><c>GD8005</c>.</param>
/// <param name="title">What the light bulb says.</param>
public abstract class AuthoringCodeFix(string ruleId, string title) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [ruleId];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Replacement(found, model) is var (old, replacement))
            {
                var changed = root.ReplaceNode(old, replacement.WithTriviaFrom(old).WithAdditionalAnnotations(Formatter.Annotation));
                var document = context.Document.WithSyntaxRoot(WithUsing(changed, NeededUsing(replacement)));
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document), equivalenceKey: ruleId), diagnostic);
            }
        }
    }

    /// <summary>What takes the place of what; null where no answer is right.</summary>
    /// <param name="found">The node that the diagnostic underlines.</param>
    protected abstract (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode found, SemanticModel model);

    /// <summary>The namespace that a replacement names types of; null for none that the file surely has.</summary>
    protected virtual string? NeededUsing(SyntaxNode replacement) => null;

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax root, string? neededUsing)
    {
        if (neededUsing is null || root.Usings.Any(directive => directive.Name?.ToString() == neededUsing))
        {
            return root;
        }

        // In the order that the .NET style keeps: System's first, by name.
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(neededUsing)).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        var place = root.Usings.TakeWhile(directive => string.CompareOrdinal(directive.Name?.ToString(), neededUsing) < 0).Count();
        return root.WithUsings(root.Usings.Insert(place, added));
    }
}

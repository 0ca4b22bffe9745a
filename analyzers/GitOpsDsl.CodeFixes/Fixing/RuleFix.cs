using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>The one right answer to what a rule finds. Offered only where it can be given; for one place, a file, a project or a solution.</summary>
/// <param name="id">The rule's.</param>
public abstract class RuleFix(string id) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        // A value that is used by a name is left to the author: others may use it.
        foreach (var diagnostic in context.Diagnostics.Where(static diagnostic => diagnostic.AdditionalLocations.Count == 0))
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Find(new FixPlace(node, diagnostic, model)) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => Apply(context.Document, fix.Change, cancellation), equivalenceKey: id), diagnostic);
            }
        }
    }

    /// <summary>What to change; null where the right answer is not plain.</summary>
    protected abstract Fix? Find(FixPlace place);

    private static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}

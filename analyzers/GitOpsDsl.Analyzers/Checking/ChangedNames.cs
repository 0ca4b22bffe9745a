using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>
/// Names of members and variables whose value is changed before it is rendered, or may be: <c>Base with { … }</c>, <c>Base.WithSpec(…)</c>,
/// <c>Harden(Base)</c>. Of such a record nothing can be said to be missing.
/// </summary>
internal sealed class ChangedNames
{
    /// <summary>By tree, so that an edit of one file does not have the others read again.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> ByTree = new();

    private readonly Lazy<HashSet<string>> _names;

    public ChangedNames(Compilation compilation) => _names = new Lazy<HashSet<string>>(() =>
        new HashSet<string>(compilation.SyntaxTrees.SelectMany(static tree => ByTree.GetValue(tree, Read).Names), StringComparer.Ordinal));

    public bool Contains(string name) => _names.Value.Contains(name);

    private static FileNames Read(SyntaxTree tree)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var changed = node switch
            {
                WithExpressionSyntax with => with.Expression,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression,
                ArgumentSyntax argument => argument.Expression,
                _ => null,
            };
            if (changed is not null && NameOf(changed) is { } name)
            {
                names.Add(name);
            }
        }

        return new FileNames(names.ToImmutable());
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax call => NameOf(call.Expression),
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        _ => null,
    };

    private sealed class FileNames(ImmutableHashSet<string> names)
    {
        public ImmutableHashSet<string> Names { get; } = names;
    }
}

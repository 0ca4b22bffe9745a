using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>The operations of the author's members: bodies, initialisers, constructors.</summary>
internal sealed class Bodies(CSharpCompilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    public bool IsInSource(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;

    public IOperation? Of(SyntaxNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (!_models.TryGetValue(node.SyntaxTree, out var model))
        {
            _models[node.SyntaxTree] = model = compilation.GetSemanticModel(node.SyntaxTree);
        }

        return model.GetOperation(node);
    }

    /// <summary>What a member computes or is initialised with; null for a member that is only assigned, or is not in the source.</summary>
    public IOperation? OfMember(ISymbol member) => Of(NodeOf(member));

    /// <summary>Whether a property's value is computed whenever it is read, so that nobody can assign it.</summary>
    public static bool IsComputed(IPropertySymbol property) => Declaration(property) is PropertyDeclarationSyntax declared
        && (declared.ExpressionBody is not null || Getter(declared) is { } getter && (getter.ExpressionBody is not null || getter.Body is not null));

    /// <summary>
    /// Whether its getter makes something of what was assigned to it, and that is known: <c>field</c>, and not another field that a setter fills.
    /// </summary>
    public static bool IsMadeOfAssigned(IPropertySymbol property) => IsComputed(property) && Declaration(property) is PropertyDeclarationSyntax declared
        && declared.AccessorList?.Accessors.Any(static accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null)) != true;

    /// <summary>The declaration of a constructor; null for one that is implied.</summary>
    public static ConstructorDeclarationSyntax? Constructor(IMethodSymbol constructor) => Declaration(constructor) as ConstructorDeclarationSyntax;

    public static SyntaxNode? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences is [var reference, ..] ? reference.GetSyntax() : null;

    private static SyntaxNode? NodeOf(ISymbol member) => Declaration(member) switch
    {
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? Computed(property) ?? property.Initializer?.Value,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody?.Expression ?? Computed(indexer),
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? (SyntaxNode?)method.Body,
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression ?? (SyntaxNode?)local.Body,
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        _ => null,
    };

    private static SyntaxNode? Computed(BasePropertyDeclarationSyntax property)
        => Getter(property) is { } getter ? getter.ExpressionBody?.Expression ?? (SyntaxNode?)getter.Body : null;

    private static AccessorDeclarationSyntax? Getter(BasePropertyDeclarationSyntax property)
        => property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
}

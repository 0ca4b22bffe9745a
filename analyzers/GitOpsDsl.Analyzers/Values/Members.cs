using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>The one expression that a member of this compilation always gives, where there is one.</summary>
internal sealed class Members(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Null where the value depends on the run, on an instance, or on code that is not here.</summary>
    public IOperation? ValueOf(ISymbol member, CancellationToken cancellation) =>
        _values.GetOrAdd(member.OriginalDefinition, found => Find(found, cancellation));

    private IOperation? Find(ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences.Length != 1 || member.IsVirtual || member.IsOverride || member.IsAbstract)
        {
            return null;
        }

        var syntax = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        return ExpressionOf(member, syntax) is { } expression ? ModelOf(syntax.SyntaxTree).GetOperation(expression, cancellation) : null;
    }

    private static ExpressionSyntax? ExpressionOf(ISymbol member, SyntaxNode syntax) => (member, syntax) switch
    {
        (IFieldSymbol { IsStatic: true, IsReadOnly: true }, VariableDeclaratorSyntax field) when !IsSetElsewhere(member) => field.Initializer?.Value,
        (IFieldSymbol { IsConst: true }, VariableDeclaratorSyntax constant) => constant.Initializer?.Value,
        (IPropertySymbol { IsStatic: true, SetMethod: null }, PropertyDeclarationSyntax { Initializer: { } initializer })
            when !IsSetElsewhere(member) => initializer.Value,
        (IPropertySymbol { SetMethod: null }, PropertyDeclarationSyntax property) => property.ExpressionBody?.Expression ?? Getter(property),
        (IMethodSymbol { IsAsync: false }, MethodDeclarationSyntax method) => method.ExpressionBody?.Expression ?? Only(method.Body),
        (IMethodSymbol { IsAsync: false }, LocalFunctionStatementSyntax function) => function.ExpressionBody?.Expression ?? Only(function.Body),
        (ILocalSymbol, VariableDeclaratorSyntax local) when !IsAssigned(local) => local.Initializer?.Value,
        _ => null,
    };

    /// <summary>A static constructor may set it.</summary>
    private static bool IsSetElsewhere(ISymbol member) => member.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } get
            ? get.ExpressionBody?.Expression ?? Only(get.Body)
            : null;

    private static ExpressionSyntax? Only(BlockSyntax? body) =>
        body is { Statements.Count: 1 } && body.Statements[0] is ReturnStatementSyntax only ? only.Expression : null;

    /// <summary>Something else than its declaration may set a local variable.</summary>
    private static bool IsAssigned(VariableDeclaratorSyntax local)
    {
        var name = local.Identifier.ValueText;
        var body = local.FirstAncestorOrSelf<MemberDeclarationSyntax>() as SyntaxNode ?? local.SyntaxTree.GetRoot();
        return body.DescendantNodes().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && IsTarget(identifier));
    }

    private static bool IsTarget(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == identifier && assignment.Parent is not InitializerExpressionSyntax,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
        _ => false,
    };

#pragma warning disable RS1030 // Only where one member is followed into another, possibly of another file; once a file.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, tree => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
}

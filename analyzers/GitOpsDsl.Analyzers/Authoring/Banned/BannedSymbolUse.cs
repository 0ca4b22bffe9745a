using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring.Banned;

/// <summary>Looks at every use of a member and every attribute, for all rules of banned symbols at once.</summary>
internal sealed class BannedSymbolUse
{
    private static readonly SymbolDisplayFormat Short = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType, genericsOptions: SymbolDisplayGenericsOptions.None);

    private readonly AuthoringScope _scope;
    private readonly BannedSymbols _banned;
    private readonly Dictionary<string, AuthoringRule> _rules;

    private BannedSymbolUse(AuthoringScope scope, IEnumerable<AuthoringRule> rules)
    {
        _scope = scope;
        _banned = new BannedSymbols(scope.Compilation);
        _rules = rules.ToDictionary(static rule => rule.Descriptor.Id, StringComparer.Ordinal);
    }

    public static void Register(AuthoringScope scope, IEnumerable<AuthoringRule> rules)
    {
        var use = new BannedSymbolUse(scope, rules);
        scope.Start.RegisterOperationAction(
            use.Check,
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.EventReference,
            OperationKind.MethodReference,
            OperationKind.CollectionExpression,
            OperationKind.Loop);
        scope.Start.RegisterSymbolAction(
            use.Attributes, SymbolKind.Method, SymbolKind.Field, SymbolKind.NamedType, SymbolKind.Parameter, SymbolKind.Property);
    }

    private void Check(OperationAnalysisContext context)
    {
        var operation = context.Operation;
        var symbol = operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMemberReferenceOperation reference => reference.Member,
            ICollectionExpressionOperation => operation.Type,
            IForEachLoopOperation loop => Unconverted(loop.Collection).Type,
            _ => null,
        };
        if (symbol is null || operation.Parent is INameOfOperation || Find(symbol) is not { } banned || IsOrdinal(banned, symbol))
        {
            return;
        }

        var place = operation is IForEachLoopOperation each ? each.Collection.Syntax : Name(operation.Syntax);
        _scope.Report(context.ReportDiagnostic, _rules[banned.RuleId], place.GetLocation(), $"{Display(symbol)} {banned.Reason}");
    }

    private BannedSymbol? Find(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => Unordered(type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => _banned.OfMember(method) ?? Unordered(method.ReturnType),
        _ => _banned.OfMember(symbol),
    };

    private BannedSymbol? Unordered(ITypeSymbol type) => _banned.OfType(type) is { RuleId: "GD8006" } banned ? banned : null;

    /// <summary>What sorts by the default comparer is only culture's where it sorts texts.</summary>
    private static bool IsOrdinal(BannedSymbol banned, ISymbol symbol)
    {
        if (banned.RuleId != "GD8011")
        {
            return false;
        }

        var key = symbol is IMethodSymbol { TypeArguments: { IsEmpty: false } arguments } ? arguments[arguments.Length - 1]
            : symbol.ContainingType is { TypeArguments: { IsEmpty: false } own } ? own[0]
            : null;
        return key is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double }
            || key?.ContainingNamespace?.ToDisplayString() == "GitOpsDsl";
    }

    private void Attributes(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            // A record that hands on where it was made is what our own Component asks for.
            var isPlace = context.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };
            if (attribute is { AttributeClass: { } type, ApplicationSyntaxReference: { } syntax } && !(isPlace && AuthoringScope.DerivesFrom(context.Symbol.ContainingType, _scope.Located))
                && _banned.OfType(type) is { } banned)
            {
                _scope.Report(
                    context.ReportDiagnostic, _rules[banned.RuleId], syntax.GetSyntax(context.CancellationToken).GetLocation(), $"{type.Name} {banned.Reason}");
            }
        }
    }

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;

    private static string Display(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } or ITypeSymbol => (symbol as ITypeSymbol ?? symbol.ContainingType).ToDisplayString(Short),
        _ => symbol.ToDisplayString(Short),
    };

    /// <summary>The smallest part that says which member it is.</summary>
    private static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => Name(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => syntax,
    };
}

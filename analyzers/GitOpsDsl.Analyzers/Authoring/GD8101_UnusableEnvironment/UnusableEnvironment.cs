using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A member with <c>[Environment]</c> that the generated catalogue can't call, or whose value is no environment: it is not rendered.</summary>
internal sealed class UnusableEnvironment() : AuthoringRule("GD8101", "Environment that is not rendered")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterSymbolAction(context => Check(scope, context), SymbolKind.Property, SymbolKind.Method);

    private void Check(AuthoringScope scope, SymbolAnalysisContext context)
    {
        if (scope.IsEnvironmentMember(context.Symbol) && Reason(context.Symbol, scope) is { } reason)
        {
            scope.Report(context.ReportDiagnostic, this, context.Symbol.Locations[0], $"{context.Symbol.Name} is not rendered: {reason}");
        }
    }

    private static string? Reason(ISymbol symbol, AuthoringScope scope)
    {
        var type = symbol is IPropertySymbol property ? property.Type : ((IMethodSymbol)symbol).ReturnType;
        return symbol switch
        {
            { IsStatic: false } => "make it static, or it belongs to one environment and is none",
            IPropertySymbol { GetMethod: null } => "give it a getter",
            IMethodSymbol { Parameters.IsEmpty: false } => "nobody knows what to pass; call it from an [Environment] without parameters",
            IMethodSymbol { IsGenericMethod: true } => "nobody knows its type arguments; call it from an [Environment] without them",
            _ when !IsAccessible(symbol) => "make it, and the types around it, public or internal",
            _ when IsInGenericType(symbol) => "its type is generic; put it into one that is not",
            _ when !IsEnvironments(type, scope) => $"{type.Name} is no GitOpsEnvironment, and no collection of them",
            _ => null,
        };
    }

    private static bool IsEnvironments(ITypeSymbol type, AuthoringScope scope) =>
        AuthoringScope.DerivesFrom(type, scope.Environment)
        || type.AllInterfaces.Concat(type is INamedTypeSymbol { TypeKind: TypeKind.Interface } own ? [own] : []).Any(
            item => item.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                && AuthoringScope.DerivesFrom(item.TypeArguments[0], scope.Environment));

    private static bool IsAccessible(ISymbol symbol)
    {
        for (var outer = symbol; outer is not null and not INamespaceSymbol; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInGenericType(ISymbol symbol)
    {
        for (var outer = symbol.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }
}

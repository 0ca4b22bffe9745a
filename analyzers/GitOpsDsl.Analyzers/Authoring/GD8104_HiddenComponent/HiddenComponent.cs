using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A component in a property of an environment that is not public, or in a field: the environment runs what its public properties hold.</summary>
internal sealed class HiddenComponent() : AuthoringRule("GD8104", "Component that is not run")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterSymbolAction(context => Check(scope, context), SymbolKind.Property, SymbolKind.Field);

    private void Check(AuthoringScope scope, SymbolAnalysisContext context)
    {
        var symbol = context.Symbol;
        if (symbol.IsStatic || symbol.IsImplicitlyDeclared || !AuthoringScope.DerivesFrom(symbol.ContainingType, scope.Environment))
        {
            return;
        }

        var (type, isRun) = symbol is IPropertySymbol property
            ? (property.Type, property.GetMethod is null or { DeclaredAccessibility: Accessibility.Public })
            : (((IFieldSymbol)symbol).Type, false);
        if (!isRun && AuthoringScope.DerivesFrom(type, scope.Component))
        {
            scope.Report(
                context.ReportDiagnostic, this, symbol.Locations[0], $"{symbol.Name} is not run: an environment runs what its public properties hold; make it a public property");
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>
/// A property of an environment or a component that can be set later, or a public field: environments share their parts, so that a change to one
/// would change the others.
/// </summary>
internal sealed class MutableProperty() : AuthoringRule("GD8102", "Record that can be changed")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterSymbolAction(context => Check(scope, context), SymbolKind.Property, SymbolKind.Field);

    private void Check(AuthoringScope scope, SymbolAnalysisContext context)
    {
        var symbol = context.Symbol;
        var wayOut = symbol switch
        {
            { IsStatic: true } or { IsImplicitlyDeclared: true } => null,
            IPropertySymbol { SetMethod.IsInitOnly: false } => "write init instead of set",
            IFieldSymbol { IsReadOnly: false, IsConst: false } => "make it readonly, or a property with init",
            _ => null,
        };
        if (wayOut is not null && scope.IsAuthored(symbol.ContainingType))
        {
            scope.Report(
                context.ReportDiagnostic, this, symbol.Locations[0], $"{symbol.Name} can be changed later, in every environment that shares this {symbol.ContainingType.Name}: {wayOut}");
        }
    }
}

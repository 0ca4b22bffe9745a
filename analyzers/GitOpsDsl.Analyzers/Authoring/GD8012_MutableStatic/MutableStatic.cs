using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A static field or property that can change, so that what is rendered depends on what was rendered before.</summary>
internal sealed class MutableStatic() : AuthoringRule("GD8012", "Static state that can change")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterSymbolAction(context => Check(scope, context), SymbolKind.Field, SymbolKind.Property);

    private void Check(AuthoringScope scope, SymbolAnalysisContext context)
    {
        var symbol = context.Symbol;
        var reason = symbol switch
        {
            { IsStatic: false } or { IsImplicitlyDeclared: true } or IFieldSymbol { IsConst: true } => null,
            IFieldSymbol { IsReadOnly: false } => "make it readonly",
            IPropertySymbol { SetMethod: { } } => "take its setter out",
            IFieldSymbol { Type: var type } when IsMutable(type) => "make it a ValueList or a ValueMap",
            IPropertySymbol { Type: var type } property when IsMutable(type) && IsStored(property) => "make it a ValueList or a ValueMap",
            _ => null,
        };
        if (reason is not null)
        {
            scope.Report(
                context.ReportDiagnostic, this, symbol.Locations[0], $"{symbol.Name} is static and can change, and then what is rendered depends on what was rendered before: {reason}");
        }
    }

    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsMutable(ITypeSymbol type) =>
        type is { Name: "List" or "Queue" or "Stack" or "LinkedList" or "SortedDictionary" or "SortedList" or "SortedSet" or "StringBuilder" }
        && type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Text";
}

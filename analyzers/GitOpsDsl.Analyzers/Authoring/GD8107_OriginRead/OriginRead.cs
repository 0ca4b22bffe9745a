using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>Reading where a record was made: a line more above it would change what is rendered.</summary>
internal sealed class OriginRead() : AuthoringRule("GD8107", "Origin read")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterOperationAction(context => Check(scope, context), OperationKind.PropertyReference);

    private void Check(AuthoringScope scope, OperationAnalysisContext context)
    {
        var property = ((IPropertyReferenceOperation)context.Operation).Property;
        if (property.Name == "Origin" && SymbolEqualityComparer.Default.Equals(property.ContainingType, scope.Located))
        {
            var place = context.Operation.Syntax is MemberAccessExpressionSyntax access ? access.Name : context.Operation.Syntax;
            scope.Report(
                context.ReportDiagnostic, this, place.GetLocation(), "Origin is where a record stands in the source, and an empty line more would change what is rendered: take it out");
        }
    }
}

using GitOpsDsl.Analyzers.Authoring.Banned;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>Beside the listed types: <c>async</c>, which a method or a lambda says without naming one, and <c>lock</c>.</summary>
internal sealed class Concurrency() : BannedSymbolRule("GD8007", "Concurrency")
{
    private const string Message = "environment code runs once and waits for nothing: take async out, and put what is waited for into the source";

    public override void Register(AuthoringScope scope)
    {
        scope.Start.RegisterSymbolAction(context => Method(scope, context), SymbolKind.Method);
        scope.Start.RegisterOperationAction(context => Lambda(scope, context), OperationKind.AnonymousFunction);
    }

    private void Method(AuthoringScope scope, SymbolAnalysisContext context)
    {
        if (context.Symbol is IMethodSymbol { IsAsync: true } method)
        {
            scope.Report(context.ReportDiagnostic, this, method.Locations[0], Message);
        }
    }

    private void Lambda(AuthoringScope scope, OperationAnalysisContext context)
    {
        if (((IAnonymousFunctionOperation)context.Operation).Symbol.IsAsync)
        {
            scope.Report(context.ReportDiagnostic, this, context.Operation.Syntax.GetFirstToken().GetLocation(), Message);
        }
    }
}

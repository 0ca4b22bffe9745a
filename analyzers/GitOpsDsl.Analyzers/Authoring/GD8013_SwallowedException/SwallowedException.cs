using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A catch that throws nothing: what is wrong is not told, and something else is rendered instead.</summary>
internal sealed class SwallowedException() : AuthoringRule("GD8013", "Exception swallowed")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterOperationAction(context => Check(scope, context), OperationKind.CatchClause);

    private void Check(AuthoringScope scope, OperationAnalysisContext context)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (!clause.Handler.Descendants().Any(static operation => operation is IThrowOperation))
        {
            var place = ((CatchClauseSyntax)clause.Syntax).CatchKeyword.GetLocation();
            scope.Report(
                context.ReportDiagnostic, this, place, "the exception is swallowed, and something else is rendered instead: let it pass, or throw one that says more");
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A record that is made and dropped: records don't change, so a call that "changes" one gives another.</summary>
internal sealed class DiscardedRecord() : AuthoringRule("GD8103", "Record made and dropped")
{
    public override void Register(AuthoringScope scope) => scope.Start.RegisterOperationAction(context => Check(scope, context), OperationKind.ExpressionStatement);

    private void Check(OperationAnalysisContext context, AuthoringScope scope, IOperation value)
    {
        if (AuthoringScope.DerivesFrom(value.Type, scope.Located) || IsCollection(value.Type))
        {
            scope.Report(
                context.ReportDiagnostic, this, value.Syntax.GetLocation(), $"this {value.Type!.Name} is made and dropped, and nothing else changes: use what it gives, or take it out");
        }
    }

    private void Check(AuthoringScope scope, OperationAnalysisContext context)
    {
        switch (((IExpressionStatementOperation)context.Operation).Operation)
        {
            case IInvocationOperation or IObjectCreationOperation:
                Check(context, scope, ((IExpressionStatementOperation)context.Operation).Operation);
                break;
            case ISimpleAssignmentOperation { Target: IDiscardOperation, Value: IInvocationOperation or IObjectCreationOperation or IWithOperation } assignment:
                Check(context, scope, assignment.Value);
                break;
        }
    }

    private static bool IsCollection(ITypeSymbol? type) =>
        type is { Name: "ValueList" or "ValueMap", ContainingNamespace: { Name: "GitOpsDsl", ContainingNamespace.IsGlobalNamespace: true } };
}

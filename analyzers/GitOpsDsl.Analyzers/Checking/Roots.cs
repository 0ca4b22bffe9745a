using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>The outermost expressions of a member that make records: those inside them are looked at through them.</summary>
internal static class Roots
{
    public static IEnumerable<IOperation> In(IOperation block, RecordTypes types)
    {
        var pending = new Stack<(IOperation Operation, bool IsInside)>();
        pending.Push((block, false));
        while (pending.Count > 0)
        {
            var (operation, isInside) = pending.Pop();
            var makesRecord = MakesRecord(operation, types);
            if (makesRecord && !isInside)
            {
                yield return operation;
            }

            var areInside = (makesRecord && operation is not IInvocationOperation) || (isInside && HoldsParts(operation));
            foreach (var child in operation.ChildOperations.Reverse())
            {
                pending.Push((child, areInside));
            }
        }
    }

    private static bool MakesRecord(IOperation operation, RecordTypes types) => operation switch
    {
        IObjectCreationOperation or IWithOperation or IInvocationOperation => types.Find(operation.Type) is not null,
        _ => false,
    };

    /// <summary>What the evaluator looks through on its way to the parts of a record.</summary>
    private static bool HoldsParts(IOperation operation) => operation switch
    {
        IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation or IConversionOperation or IParenthesizedOperation => true,
        ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
        IObjectCreationOperation { Type.Name: "ValueMap" or "JsonValue" } => true,
        _ => false,
    };
}

using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Components of the author's own: what they add when they are lowered.</summary>
internal static class Lowered
{
    /// <summary>The component's <c>Lower</c> if it is the author's; null for a workload of ours.</summary>
    public static IMethodSymbol? OwnLower(INamedTypeSymbol? component, Bodies bodies)
    {
        for (var type = component; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Lower").OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.Length == 1) is { } lower)
            {
                return bodies.IsInSource(lower) ? lower : null;
            }
        }

        return null;
    }

    /// <summary>Runs it; <paramref name="lowering"/> is given what it adds.</summary>
    public static void Run(Instance component, IMethodSymbol lower, Instance lowering, Evaluator evaluator)
    {
        if (evaluator.Bodies.OfMember(lower) is { } body)
        {
            var frame = new Frame(component);
            frame.Declare(lower.Parameters[0], lowering);
            evaluator.Statements.Result(body, frame, component.Written);
        }
    }
}

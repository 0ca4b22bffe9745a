using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>Static members that are computed from one another in a circle: the program would end without a word.</summary>
internal sealed class CircularEnvironment() : AuthoringRule("GD8106", "Environments in a circle", isCompilationEnd: true)
{
    public override void Register(AuthoringScope scope)
    {
        var uses = new ConcurrentBag<(ISymbol From, ISymbol To, Location Place)>();
        scope.Start.RegisterOperationAction(
            context =>
            {
                var used = context.Operation is IInvocationOperation call ? (ISymbol)call.TargetMethod : ((IPropertyReferenceOperation)context.Operation).Property;
                var user = context.ContainingSymbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : context.ContainingSymbol;
                if (used.IsStatic && user.IsStatic && context.Operation.Parent is not INameOfOperation && AuthoringScope.DerivesFrom(context.Operation.Type, scope.Environment))
                {
                    uses.Add((user, used.OriginalDefinition, context.Operation.Syntax.GetLocation()));
                }
            },
            OperationKind.PropertyReference,
            OperationKind.Invocation);
        scope.Start.RegisterCompilationEndAction(context =>
        {
            var graph = uses.ToLookup<(ISymbol From, ISymbol To, Location Place), ISymbol?>(static use => use.From, SymbolEqualityComparer.Default);
            foreach (var use in uses)
            {
                if (Reaches(use.To, use.From, graph))
                {
                    scope.Report(
                        context.ReportDiagnostic, this, use.Place, $"{use.To.Name} is made of {use.From.Name}, and that of this: let one of them stand alone");
                }
            }
        });
    }

    private static bool Reaches(ISymbol from, ISymbol to, ILookup<ISymbol?, (ISymbol From, ISymbol To, Location Place)> graph)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ISymbol>();
        open.Push(from);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (SymbolEqualityComparer.Default.Equals(next, to))
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var use in graph[next])
                {
                    open.Push(use.To);
                }
            }
        }

        return false;
    }
}

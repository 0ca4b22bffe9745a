using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Generators.Catalogue;

/// <summary>
/// Finds environments and components that are computed from one another in a circle of static members: evaluating one would overflow the
/// stack, which ends the program without a word, and where a <c>with</c> closes the circle no constructor of ours runs that could say it.
/// </summary>
/// <remarks>A member whose body branches is passed over, because it may end: what runs is caught by the constructors as far as they can.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CircleAnalyzer : DiagnosticAnalyzer
{
    private const string RecordType = "GitOpsDsl.Located";

    private static readonly DiagnosticDescriptor Descriptor = new(
        "GD9002",
        "An environment is computed from itself",
        "{0} is computed from itself ({1}), which never ends: write one of them out, or let them derive from a third",
        "compiler",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly ImmutableHashSet<OperationKind> Branches = ImmutableHashSet.Create(
        OperationKind.Conditional, OperationKind.Coalesce, OperationKind.ConditionalAccess, OperationKind.SwitchExpression, OperationKind.Switch,
        OperationKind.Loop, OperationKind.Try, OperationKind.AnonymousFunction, OperationKind.LocalFunction);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(RecordType) is not { } record)
            {
                return;
            }

            var uses = new ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>>(SymbolEqualityComparer.Default);
            start.RegisterOperationBlockAction(block =>
            {
                if (Member(block.OwningSymbol, record) is { } member)
                {
                    uses[member] = Used(block.OperationBlocks, record);
                }
            });
            start.RegisterCompilationEndAction(end => Report(end, uses));
        });
    }

    /// <summary>The static property or method without parameters that gives a record of ours; null for all else.</summary>
    private static ISymbol? Member(ISymbol? symbol, INamedTypeSymbol record)
    {
        var (member, type) = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol getter } => (getter, getter.Type),
            IMethodSymbol { Parameters.IsEmpty: true } method => (method, method.ReturnType),
            IPropertySymbol property => (property, property.Type),
            _ => ((ISymbol?)null, (ITypeSymbol?)null),
        };
        for (; member is { IsStatic: true } && type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, record))
            {
                return member;
            }
        }

        return null;
    }

    private static ImmutableArray<ISymbol> Used(ImmutableArray<IOperation> blocks, INamedTypeSymbol record)
    {
        var operations = blocks.SelectMany(static block => block.Descendants()).ToList();
        if (operations.Any(static operation => Branches.Contains(operation.Kind)))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        return operations
            .Select(operation => operation switch
            {
                IPropertyReferenceOperation reference => Member(reference.Property, record),
                IInvocationOperation call => Member(call.TargetMethod, record),
                _ => null,
            })
            .OfType<ISymbol>()
            .ToImmutableArray();
    }

    private static void Report(CompilationAnalysisContext context, IReadOnlyDictionary<ISymbol, ImmutableArray<ISymbol>> uses)
    {
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var members = uses.Keys.OrderBy(static member => member.ToDisplayString(), StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (reported.Contains(member) || Circle(member, uses) is not { } circle)
            {
                continue;
            }

            reported.UnionWith(circle);
            var way = string.Join(" → ", circle.Append(member).Select(Name));
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], Name(member), way));
        }
    }

    /// <summary>The shortest way from a member back to it; null when there is none.</summary>
    private static List<ISymbol>? Circle(ISymbol start, IReadOnlyDictionary<ISymbol, ImmutableArray<ISymbol>> uses)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var ways = new Queue<List<ISymbol>>();
        ways.Enqueue([start]);
        while (ways.Count > 0)
        {
            var way = ways.Dequeue();
            foreach (var used in uses.TryGetValue(way[way.Count - 1], out var found) ? found : ImmutableArray<ISymbol>.Empty)
            {
                if (SymbolEqualityComparer.Default.Equals(used, start))
                {
                    return way;
                }

                if (seen.Add(used))
                {
                    ways.Enqueue([.. way, used]);
                }
            }
        }

        return null;
    }

    private static string Name(ISymbol member) => $"{member.ContainingType.Name}.{member.Name}";
}

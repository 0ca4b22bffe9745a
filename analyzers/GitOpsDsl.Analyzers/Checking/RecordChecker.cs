using GitOpsDsl.Analyzers.Lowering;
using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Analyzers.Values;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>Holds the rules against every record that a member makes.</summary>
internal sealed class RecordChecker(Compilation compilation, RecordTypes types)
{
    private readonly Members _members = new(compilation);
    private readonly ChangedNames _changed = new(compilation);
    private readonly PodSecurity _podSecurity = new(compilation);
    private readonly LoweredParts _lowered =
        new(new LoweredFields(compilation.GetTypeByMetadataName("GitOpsDsl.LowersToAttribute"), types));

    private RuleEngine EngineOf(RecordType type) => RuleEngines.Of(_podSecurity.IsRestricted, type.Api);

    public void Check(OperationBlockAnalysisContext context)
    {
        // A property that becomes several fields may be wrong in each of them; what is wrong is said once.
        var reported = new HashSet<(Location, string)>();
        foreach (var block in context.OperationBlocks)
        {
            foreach (var finding in Findings(block, context.CancellationToken))
            {
                if (FindingPlaces.Of(finding, block.Syntax) is var (place, use)
                    && !IsExcused(finding, use ?? place, context.CancellationToken)
                    && reported.Add((place, IsLowered(finding) ? finding.Rule.Id : finding.Message)))
                {
                    context.ReportDiagnostic(RuleDiagnostics.Of(finding, place, use));
                }
            }
        }
    }

    private static bool IsExcused(Finding finding, Location use, CancellationToken cancellation) =>
        WrittenExcuses.Cover(use.SourceTree!.GetRoot(cancellation).FindNode(use.SourceSpan), finding.Rule.Id);

    private static bool IsLowered(Finding finding) => SourceDocument.PlaceOf(finding.Node.Document!.Root).Value is null;

    private IEnumerable<Finding> Findings(IOperation block, CancellationToken cancellation)
    {
        foreach (var root in Roots.In(block, types))
        {
            foreach (var finding in Record(root, cancellation))
            {
                yield return finding;
            }
        }

        foreach (var operation in block.DescendantsAndSelf().Where(_lowered.Has))
        {
            foreach (var part in _lowered.Of(operation, new Evaluator(types, _members, cancellation)))
            {
                foreach (var finding in EngineOf(part.Record!).CheckPart(SourceDocument.OfPart(part), part.Record!.Facts.Name))
                {
                    yield return finding;
                }
            }
        }
    }

    private IReadOnlyList<Finding> Record(IOperation root, CancellationToken cancellation)
    {
        var evaluator = new Evaluator(types, _members, cancellation);
        if (types.Find(root.Type) is not { } type || SourceReference.Behind(evaluator.Of(root, Scope.Empty)) is not SourceMap value)
        {
            return [];
        }

        var document = SourceDocument.Of(value, type, mayBeMore: MayBeChanged(root));
        var engine = EngineOf(type);
        return document.IsPart ? engine.CheckPart(document, type.Facts.Name) : engine.CheckDocument(document);
    }

    /// <summary>Other code may add to the record before it is rendered.</summary>
    private bool MayBeChanged(IOperation root)
    {
        var holder = root.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation or IReturnOperation or IVariableInitializerOperation or IBlockOperation
            or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation or ICoalesceOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => !IsLowering(call.TargetMethod),
            IInvocationOperation or IWithOperation or IArgumentOperation => true,
            _ => NameOf(root.Syntax) is { } name && _changed.Contains(name),
        };
    }

    /// <summary>Whatever is added there is rendered as it is.</summary>
    private static bool IsLowering(IMethodSymbol method) => method is { Name: "Add", ContainingType.Name: "Lowering" };

    /// <summary>The member or variable whose value the expression is, or is a part of.</summary>
    private static string? NameOf(SyntaxNode root)
    {
        foreach (var node in root.Ancestors())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case LocalFunctionStatementSyntax function:
                    return function.Identifier.ValueText;
            }
        }

        return null;
    }
}

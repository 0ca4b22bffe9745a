using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>Objects, maps and lists, from their initialisers.</summary>
internal sealed class ObjectEvaluator(RecordTypes types, Evaluator values)
{
    public SourceValue Creation(IObjectCreationOperation creation, Scope scope)
    {
        var entries = new List<SourceEntry>();
        var isPartial = Initialize(creation.Initializer, entries, scope);
        return creation.Type switch
        {
            { Name: "ValueMap" or "JsonValue" } => Map(creation, entries, isPartial, scope),
            { IsRecord: true } type when types.Find(type) is { } record => new SourceMap(record, entries, isPartial, creation.Syntax),
            { IsRecord: true } => SourceMap.Other(entries, creation.Syntax),
            _ => SourceValue.Unknown,
        };
    }

    public SourceValue With(IWithOperation with, Scope scope)
    {
        var entries = new List<SourceEntry>();
        var isPartial = Initialize(with.Initializer, entries, scope);
        var start = SourceReference.Behind(values.Of(with.Operand, scope)) as SourceMap ?? Nothing(with);
        return start.With(entries, isPartial, with.Syntax);
    }

    private SourceMap Nothing(IWithOperation with) =>
        types.Find(with.Type) is { } record ? new SourceMap(record, [], true, with.Syntax) : SourceMap.Other([], with.Syntax);

    public SourceValue List(IEnumerable<IOperation> elements, SyntaxNode place, Scope scope)
    {
        var items = new List<SourceValue>();
        var isPartial = false;
        foreach (var element in elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(values.Of(element, scope));
            }
            else if (values.Of(spread.Operand, scope) is var spreadValue && SourceReference.Behind(spreadValue) is SourceList list)
            {
                var isElsewhere = spreadValue is SourceReference;
                items.AddRange(list.Items.Select(item => isElsewhere && item is SourceMap ? new SourceReference(item, spread.Operand.Syntax) : item));
                isPartial |= list.IsPartial;
            }
            else
            {
                isPartial = true;
            }
        }

        return new SourceList(items, isPartial, place);
    }

    /// <summary>Adds what an initialiser sets; true where it may set more.</summary>
    private bool Initialize(IObjectOrCollectionInitializerOperation? initializer, List<SourceEntry> entries, Scope scope)
    {
        var isPartial = false;
        foreach (var part in initializer?.Initializers ?? [])
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment && Key(target, scope) is { } key)
            {
                entries.RemoveAll(entry => entry.Key == key);
                entries.Add(new SourceEntry(key, KeyPlace(assignment.Syntax), values.Of(assignment.Value, scope)));
            }
            else
            {
                isPartial = true;
            }
        }

        return isPartial;
    }

    private string? Key(IPropertyReferenceOperation target, Scope scope) => target.Arguments.Length switch
    {
        0 => target.Property.Name,
        1 => SourceReference.Behind(values.Of(target.Arguments[0].Value, scope)) is SourceScalar { Value: string key } ? key : null,
        _ => null,
    };

    private static SyntaxNode KeyPlace(SyntaxNode assignment) => assignment is AssignmentExpressionSyntax { Left: var left }
        ? left is ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } ? keys[0] : left
        : assignment;

    /// <summary>A map may start with the entries of another.</summary>
    private SourceMap Map(IObjectCreationOperation creation, List<SourceEntry> entries, bool isPartial, Scope scope)
    {
        if (creation.Arguments.Length == 0)
        {
            return new SourceMap(null, entries, isPartial, creation.Syntax);
        }

        return SourceReference.Behind(values.Of(creation.Arguments[0].Value, scope)) switch
        {
            SourceMap { IsMap: true } start => start.With(entries, isPartial, creation.Syntax),
            SourceScalar { Value: null } => new SourceMap(null, entries, isPartial, creation.Syntax),
            _ => new SourceMap(null, entries, true, creation.Syntax),
        };
    }
}

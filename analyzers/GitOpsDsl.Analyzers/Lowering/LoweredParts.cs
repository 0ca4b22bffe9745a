using GitOpsDsl.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Lowering;

/// <summary>
/// What is known of the objects that a workload becomes, from the properties that say which field they become, and from the arguments of what
/// goes into them: <c>HealthCheck.Http("/healthz")</c>.
/// </summary>
internal sealed class LoweredParts(LoweredFields fields)
{
    /// <summary>The operation sets properties, or gives arguments, that become fields.</summary>
    public bool Has(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: { } type } creation => fields.OfType(type).Count > 0 || HasParameters(creation.Constructor),
        IWithOperation { Type: { } type } => fields.OfType(type).Count > 0,
        IInvocationOperation call => HasParameters(call.TargetMethod),
        _ => false,
    };

    /// <summary>One a record that has such fields, each of them with all that is known of it.</summary>
    public IReadOnlyList<SourceMap> Of(IOperation operation, Evaluator values)
    {
        var parts = new List<SourceMap>();
        switch (operation)
        {
            case IObjectCreationOperation creation:
                Arguments(creation.Arguments, values, parts);
                Properties(creation.Type!, creation, values, parts);
                break;
            case IWithOperation with:
                Properties(with.Type!, with, values, parts);
                break;
            case IInvocationOperation call:
                Arguments(call.Arguments, values, parts);
                break;
        }

        return parts;
    }

    private bool HasParameters(IMethodSymbol? method) => method?.Parameters.Any(parameter => fields.Of(parameter).Count > 0) == true;

    private void Properties(ITypeSymbol type, IOperation operation, Evaluator values, List<SourceMap> parts)
    {
        var known = fields.OfType(type);
        if (known.Count == 0 || SourceReference.Behind(values.Of(operation, Scope.Empty)) is not SourceMap set)
        {
            return;
        }

        // Where two properties become one field, the one that becomes fewer is the one that is about it: MemoryLimit before Memory.
        foreach (var entry in set.Entries.Where(entry => known.ContainsKey(entry.Key)).OrderByDescending(entry => known[entry.Key].Count))
        {
            Add(known[entry.Key], entry, parts);
        }
    }

    private void Arguments(IEnumerable<IArgumentOperation> arguments, Evaluator values, List<SourceMap> parts)
    {
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && fields.Of(parameter) is { Count: > 0 } known)
            {
                Add(known, new SourceEntry(parameter.Name, argument.Syntax, values.Of(argument.Value, Scope.Empty)), parts);
            }
        }
    }

    private static void Add(IReadOnlyList<LoweredField> fields, SourceEntry entry, List<SourceMap> parts)
    {
        foreach (var field in fields)
        {
            if (field.Of(entry) is not { } part)
            {
                continue;
            }

            var same = parts.FindIndex(known => known.Record == part.Record);
            if (same < 0)
            {
                parts.Add(part);
            }
            else
            {
                parts[same] = (SourceMap)Merged(parts[same], part);
            }
        }
    }

    private static SourceValue Merged(SourceValue first, SourceValue second) => (first, second) switch
    {
        (SourceMap one, SourceMap other) when one.Record == other.Record => one.With(
            [.. other.Entries.Select(entry => one.Find(entry.Key) is { } known ? new SourceEntry(entry.Key, entry.KeyPlace, Merged(known, entry.Value)) : entry)],
            mayChangeMore: true,
            one.Place),
        (SourceList one, SourceList other) => new SourceList([.. one.Items, .. other.Items], true, one.Place),
        _ => second,
    };
}

using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Source.Places;

/// <summary>
/// Finds what wrote a field: a change of the author's, an object of the API that the author wrote, a property that became the field, or
/// what the environment says for all its objects, in this order; the last of them wrote over the others.
/// </summary>
internal sealed class PlaceFinder(CSharpCompilation compilation, Func<string, string, string> naming)
{
    private readonly Evaluator _evaluator = new(compilation);
    private readonly Declarations _declarations = new(compilation);

    /// <summary>Null when nothing of the environment's source is known.</summary>
    public FieldPlace? Find(FieldQuery query)
    {
        _evaluator.Begin();
        try
        {
            var walker = new Walker(_evaluator, query, naming);
            if (Environment(query) is not { } environment)
            {
                return Created(query, walker) ?? Around(query);
            }

            var part = PartOf(environment, query);
            var found = part is null ? null : InPart(part, environment, query, walker);
            if (found is { IsWritten: true, IsExact: true })
            {
                return Answer(found);
            }

            if (Created(query, walker) is { } created)
            {
                return created;
            }

            var general = new DeclaredWalk(_evaluator, query, naming, walker).Best(environment, []) ?? Routing(environment, query, walker);
            return Better(general, found, query) is { } best ? Answer(best) : Around(query) ?? Answer(new Found(part?.Value ?? environment, part is null ? [] : [part.Assigned], false));
        }
        catch (EvaluationException)
        {
            return null;
        }
    }

    private static Found? Better(Found? general, Found? found, FieldQuery query)
        => general is not null && (found is null || general.Rank(query.Value) > found.Rank(query.Value)) ? general : found;

    private Instance? Environment(FieldQuery query)
    {
        if (_declarations.At(query.Environment.File, query.Environment.Line) is not { } declared)
        {
            return null;
        }

        return _evaluator.Static(declared, Bodies.Declaration(declared)!) switch
        {
            Instance one => one,
            Listing several => several.Items.Select(static item => item.Value).OfType<Instance>()
                .FirstOrDefault(one => (_evaluator.Members.Slot(one, "Name")?.Value as Constant)?.Text == query.EnvironmentName),
            _ => null,
        };
    }

    private Slot? PartOf(Instance environment, FieldQuery query)
    {
        if (query.Property.Length == 0 || _evaluator.Members.Slot(environment, query.Property) is not { } slot)
        {
            return null;
        }

        return slot.Value switch
        {
            Mapping mapping when query.Key is { } key => mapping.Entries.GetValueOrDefault(key) ?? slot,
            Listing { IsSure: true } listing
                when listing.Items.Count > query.Index && listing.Items[query.Index].Value is Instance item && !IsObject(item) => listing.Items[query.Index],
            _ => slot,
        };
    }

    private Found? InPart(Slot part, Instance environment, FieldQuery query, Walker walker)
    {
        switch (part.Value)
        {
            case Choice choice:
                var all = choice.Alternatives.Select(one => InPart(new Slot(one, part.Assigned), environment, query, walker)).OfType<Found>().ToList();
                return all.Find(one => one.Holds(query.Value)) ?? (all is [var only] ? only : null);
            case Listing listing:
                return Object(listing.Items, query, walker);
            case Instance component when IsRendered(component):
                return walker.Walk(part, 0)?.Through(query.Property);
            case Instance component:
                var lowering = new Instance(null, component.Written);
                lowering.Members["Environment"] = Slot.Of(environment);
                lowering.Members["Name"] = Slot.Of(new Constant(query.Part, component.Written));
                lowering.Added.Add(component);
                if (Lowered.OwnLower(component.Type, _evaluator.Bodies) is { } lower)
                {
                    Lowered.Run(component, lower, lowering, _evaluator);
                }

                return Changed(lowering.Added, query, walker)
                    ?? Object(lowering.Added.Where(IsRendered).Select(Slot.Of), query, walker)
                    ?? Workload(lowering.Added, query, walker);
            default:
                return null;
        }
    }

    /// <summary>The last change that wrote the field; the outer component's are applied after those within it.</summary>
    private Found? Changed(IEnumerable<Instance> components, FieldQuery query, Walker walker)
    {
        foreach (var component in components)
        {
            if (_evaluator.Members.Slot(component, "Changes")?.Value is not Listing changes)
            {
                continue;
            }

            foreach (var change in Enumerable.Reverse(changes.Items).Select(static item => item.Value).OfType<Instance>())
            {
                if (change is { Maker.TypeArguments: [INamedTypeSymbol target] } && IsOf(target, query)
                    && change.Arguments.GetValueOrDefault("change")?.Value is Function function
                    && (change.Arguments.GetValueOrDefault("named")?.Value as Constant)?.Text is var name && (name is null || name == query.Object))
                {
                    var changed = _evaluator.Calls.Apply(function, [new Instance(target, change.Written) { IsLowered = true }], change.Written);
                    if (walker.Walk(new Slot(changed, change.Written), 0) is { IsWritten: true } found)
                    {
                        return found;
                    }
                }
            }
        }

        return null;
    }

    private Found? Object(IEnumerable<Slot> objects, FieldQuery query, Walker walker)
    {
        var origin = query.Records.FirstOrDefault();
        var candidates = objects.Where(item => item.Value is Instance { Type: { } type } && IsOf(type, query)).ToList();
        var made = origin is { Line: > 0 } ? candidates.Where(item => SourcePlace.Of(((Instance)item.Value).Created).Line == origin.Line).ToList() : candidates;
        var named = made.Where(item => NameOf(item.Value) == query.Object).ToList();
        return (named, made) switch
        {
            ([var only, ..], _) => walker.Walk(only, 0),
            (_, [var only]) => walker.Walk(only, 0),
            _ => null,
        };
    }

    private string? NameOf(Traced item)
        => item is Instance instance && _evaluator.Members.Slot(instance, "Metadata")?.Value is Instance metadata
            ? (_evaluator.Members.Slot(metadata, "Name")?.Value as Constant)?.Text
            : null;

    private Found? Workload(IEnumerable<Instance> components, FieldQuery query, Walker walker)
    {
        var declared = new DeclaredWalk(_evaluator, query, naming, walker);
        var all = components.Where(static one => !IsRendered(one)).ToList();
        var around = all.FindAll(one => query.Around is { } record && SourcePlace.Of(one.Created) is var place && place.Line == record.Line && place.File == record.File);
        return (around.Count > 0 ? around : all)
            .Select(component => declared.Best(component, [])?.Through(ReferenceEquals(component, all[0]) ? query.Property : component.Type!.Name))
            .OfType<Found>()
            .MaxBy(found => found.Rank(query.Value));
    }

    private Found? Routing(Instance environment, FieldQuery query, Walker walker)
        => _evaluator.Members.Slot(environment, "Routing") is { Value: Instance routing } slot
            ? new DeclaredWalk(_evaluator, query, naming, walker).Best(routing, [slot.Assigned])?.Through("Routing")
            : null;

    /// <summary>From the innermost record that the author made, where the way from the environment could not be followed.</summary>
    private FieldPlace? Created(FieldQuery query, Walker walker)
    {
        foreach (var record in query.Records.Reverse().Where(static record => record.Line > 0))
        {
            if (_declarations.Creation(record, _evaluator) is { } made)
            {
                // A later 'with' may have written over what the initialiser says: only what the field really holds is taken from it.
                var found = walker.Walk(Slot.Of(made), record.Depth);
                return Answer(found is { IsExact: true, Value: not Constant } || found?.Holds(query.Value) == true ? found : new Found(made, [], false));
            }
        }

        return null;
    }

    /// <summary>The component, where of what it made nothing else is known.</summary>
    private FieldPlace? Around(FieldQuery query) => query.Around is { } around && _declarations.Creation(around, _evaluator) is { } made
        ? Answer(new Found(made, [], false))
        : null;

    private static bool IsOf(INamedTypeSymbol type, FieldQuery query) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}" == query.Records[0].Type;

    private static bool IsObject(Instance instance) => DerivesFrom(instance, "KubernetesObject");

    /// <summary>What is rendered as it is written, and not by a component's <c>Lower</c>.</summary>
    private static bool IsRendered(Instance instance)
        => IsObject(instance) || DerivesFrom(instance, "CloudResource") || DerivesFrom(instance, "CloudTarget");

    private static bool DerivesFrom(Instance instance, string name)
    {
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            if (type.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static FieldPlace Answer(Found found)
    {
        // What the place stands in is no way that it came.
        var related = found.Via.Reverse().Where(node => !(node.SyntaxTree == found.Place.SyntaxTree && node.Span.Contains(found.Place.Span)))
            // What a text was put together from is written elsewhere, or it would be in the place itself.
            .Concat(found.Value.Parts.Select(static part => part.Written)
                .Where(part => !part.Span.IntersectsWith(found.Place.Span) || part.SyntaxTree != found.Place.SyntaxTree))
            .Select(SourcePlace.Of)
            .Distinct();
        var place = SourcePlace.Of(found.Place);
        return new(place, [.. related.Where(one => one != place)], found.Property, found is { IsExact: true, IsWritten: true });
    }
}

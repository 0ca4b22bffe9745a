using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Places;

/// <summary>Goes from a value that the author made along the way to a field, down to what was written for it.</summary>
/// <param name="evaluator">Reads members.</param>
/// <param name="query">What is asked.</param>
/// <param name="naming">What a key becomes as a name: from a token (<c>volume</c>) and the key.</param>
internal sealed class Walker(Evaluator evaluator, FieldQuery query, Func<string, string, string> naming)
{
    /// <summary>Null when the value has nothing to do with the field.</summary>
    /// <param name="slot">The value, and where it was assigned.</param>
    /// <param name="at">How many steps are behind.</param>
    /// <param name="via">The expressions so far.</param>
    public Found? Walk(Slot slot, int at, IReadOnlyList<SyntaxNode>? via = null)
    {
        IReadOnlyList<SyntaxNode> through = [.. via ?? [], slot.Assigned];
        switch (slot.Value)
        {
            case Choice choice:
                return Settle(choice, at, through);
            case Unset unset:
                return new(unset, through, false) { Property = unset.Member };
            case var value when at == query.Steps.Count:
                return value is Instance { IsLowered: true, Members.Count: 0 } or Mapping { IsLowered: true } or Listing { IsLowered: true }
                    ? null
                    : new(value, through, true);
            case Instance instance:
                return Member(instance, at, through);
            case Mapping mapping:
                return Entry(mapping, query.Steps[at], at, through);
            case Listing listing:
                return Item(listing, query.Steps[at], at, through);
            default:
                // A text that our type takes apart, or a null that leaves out all below it.
                return new(slot.Value, through, slot.Value is Constant);
        }
    }

    /// <summary>The alternative that surely is the field's; else the condition as a whole.</summary>
    private Found? Settle(Choice choice, int at, IReadOnlyList<SyntaxNode> via)
    {
        var all = choice.Alternatives.Select(one => Walk(Slot.Of(one), at, via)).OfType<Found>().Where(static one => one.IsWritten).ToList();
        var holding = all.Where(one => one.Holds(query.Value)).ToList();
        return holding is [var sure] ? sure
            : all is [var only] && choice.Alternatives.Count == 1 ? only
            : all is [] ? null
            : all.TrueForAll(one => one.Place == all[0].Place) ? all[0]
            : new(choice, via, false);
    }

    private Found? Member(Instance instance, int at, IReadOnlyList<SyntaxNode> via)
    {
        var declared = new DeclaredWalk(evaluator, query, naming, this);
        if (declared.Applies(instance))
        {
            return declared.Best(instance, via) ?? new(instance, via, false);
        }

        // Written instead of the property of the same field.
        if (instance.Members.TryGetValue("UnknownFields", out var unknown) && Walk(unknown, at, via) is { IsExact: true } field)
        {
            return field;
        }

        var step = query.Steps[at];
        if (JsonMembers.Find(instance, step.Name) is { } name && evaluator.Members.Slot(instance, name) is { } slot)
        {
            return slot.Value is Instance { IsLowered: true, Members.Count: 0 } ? null : Walk(slot, at + 1, via)?.Through(name);
        }

        return instance.IsLowered ? null : new(instance, via, false);
    }

    private Found? Entry(Mapping mapping, FieldStep step, int at, IReadOnlyList<SyntaxNode> via)
    {
        if (mapping.Entries.TryGetValue(step.Name, out var entry))
        {
            return Walk(entry, at + 1, via);
        }

        return mapping.Unkeyed switch
        {
            [var only] => Walk(only, at + 1, via),
            [] when mapping.IsLowered => null,
            _ => new(mapping, via, false),
        };
    }

    private Found? Item(Listing listing, FieldStep step, int at, IReadOnlyList<SyntaxNode> via)
    {
        if (!step.IsItem)
        {
            // A component made something else of the list: a policy, a text.
            return new(listing, via, false);
        }

        if (listing.Changed.FirstOrDefault(changed => step.Item.Values.Contains(changed.Key)).Value is { } changed && Walk(changed, at + 1, via) is { } found)
        {
            return found;
        }

        var origin = query.Records.FirstOrDefault(record => record.Depth == at + 1);
        var made = origin is { Line: > 0 } ? listing.Items.Where(item => IsMadeAt(item.Value, origin)).ToList() : [];
        if (listing.IsSure && step.Index < listing.Items.Count && (origin is not { Line: > 0 } || made.Contains(listing.Items[step.Index])))
        {
            return Walk(listing.Items[step.Index], at + 1, via);
        }

        var known = made.Count > 1 ? made.Where(item => IsKnownBy(item.Value, step)).ToList() : made;
        if (known is [var only])
        {
            return Walk(only, at + 1, via);
        }

        var holding = listing.Items.Select(item => Walk(item, at + 1, via)).OfType<Found>().Where(one => one.Holds(query.Value)).ToList();
        return holding is [var sure] ? sure
            : origin is { Line: > 0 } && made.Count == 0 || listing.IsLowered ? null
            : new(listing, via, false);
    }

    private static bool IsMadeAt(Traced value, WrittenRecord origin)
        => value is Instance instance && SourcePlace.Of(instance.Created) is var place && place.Line == origin.Line && place.File == origin.File;

    private static bool IsKnownBy(Traced item, FieldStep step)
        => step.Item.TryGetValue("name", out var name) && item is Instance instance
            && instance.Members.TryGetValue("Name", out var slot) && (slot.Value as Constant)?.Text == name;
}

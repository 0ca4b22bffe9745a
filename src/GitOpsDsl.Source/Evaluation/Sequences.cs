using GitOpsDsl.Source.Values;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>LINQ over what is known.</summary>
internal static class Sequences
{
    public static Traced Invoke(KnownCall call)
    {
        if (call.Method.Name == "Range" && call.Given is [{ Value: Constant { Value: int first } }, { Value: Constant { Value: int count } }])
        {
            return new Listing(call.Syntax).With(Enumerable.Range(first, Math.Clamp(count, 0, 10_000)).Select(number => Slot.Of(new Constant(number, call.Syntax))));
        }

        if (call.Given is not [var source, .. var rest] || source.Value is not (Listing or Mapping))
        {
            return KnownCalls.Made(call);
        }

        var items = new Listing(call.Syntax).Append(source.Value, source.Assigned);
        return (call.Method.Name, rest) switch
        {
            ("ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "Cast", _) => items,
            ("Select", [{ Value: Function }]) => Select(items, rest[0], call),
            ("SelectMany", [{ Value: Function }]) => SelectMany(items, rest[0], call),
            ("Where", [{ Value: Function }]) => Where(items, rest[0], call),
            ("Concat" or "Union", [var other]) => items.Append(other.Value, other.Assigned),
            ("Append", [var item]) => Append(items, item),
            ("Prepend", [var item]) => new Listing(call.Syntax) { IsSure = items.IsSure }.With([item, .. items.Items]),
            ("Take", [{ Value: Constant { Value: int taken } }]) => new Listing(call.Syntax) { IsSure = items.IsSure }.With(items.Items.Take(taken)),
            ("Skip", [{ Value: Constant { Value: int skipped } }]) => new Listing(call.Syntax) { IsSure = items.IsSure }.With(items.Items.Skip(skipped)),
            ("Reverse", _) => new Listing(call.Syntax) { IsSure = items.IsSure }.With(Enumerable.Reverse(items.Items)),
            ("Zip", [{ Value: Listing other }]) => Zip(items, other, call),
            ("First" or "Single" or "FirstOrDefault" or "SingleOrDefault", []) when items is { IsSure: true, Items: [var item, ..] } => item.Value,
            ("First" or "Single" or "FirstOrDefault" or "SingleOrDefault", [{ Value: Function }])
                when Where(items, rest[0], call) is { IsSure: true, Items: [var item, ..] } => item.Value,
            ("Last", []) when items is { IsSure: true, Items: [.., var item] } => item.Value,
            ("ElementAt", [{ Value: var place }]) => call.Evaluator.Members.Index(items, place, call.Syntax),
            ("Count", []) when items.IsSure => new Constant(items.Items.Count, call.Syntax),
            ("Any", []) when items.IsSure => new Constant(items.Items.Count > 0, call.Syntax),
            ("Contains", [{ Value: Constant wanted }]) when items.IsSure && items.Items.All(static item => item.Value is Constant)
                => new Constant(items.Items.Any(item => Arithmetic.Same(((Constant)item.Value).Value, wanted.Value)), call.Syntax),
            ("ToDictionary", _) => ToMap(items, rest, call),
            // The order is not worked out: an item is then found by what it is.
            ("OrderBy" or "OrderByDescending" or "Order" or "ThenBy" or "Distinct" or "DistinctBy" or "OfType", _)
                => new Listing(call.Syntax) { IsSure = false }.With(items.Items),
            _ => KnownCalls.Made(call),
        };
    }

    private static Listing Select(Listing items, Slot function, KnownCall call)
        => new Listing(call.Syntax) { IsSure = items.IsSure }
            .With(items.Items.Select((item, place) => Slot.Of(call.Apply(function.Value, item.Value, new Constant(place, call.Syntax)))));

    private static Listing SelectMany(Listing items, Slot function, KnownCall call)
    {
        var all = new Listing(call.Syntax) { IsSure = items.IsSure };
        foreach (var item in items.Items)
        {
            all.Append(call.Apply(function.Value, item.Value), function.Assigned);
        }

        return all;
    }

    private static Listing Where(Listing items, Slot function, KnownCall call)
    {
        var kept = new Listing(call.Syntax) { IsSure = items.IsSure };
        foreach (var item in items.Items)
        {
            var holds = (call.Apply(function.Value, item.Value) as Constant)?.Value as bool?;
            if (holds != false)
            {
                kept.Items.Add(item);
                kept.IsSure &= holds == true;
            }
        }

        return kept;
    }

    private static Listing Append(Listing items, Slot item)
    {
        items.Items.Add(item);
        return items;
    }

    private static Listing Zip(Listing left, Listing right, KnownCall call)
    {
        var pairs = left.Items.Zip(right.Items, (one, other) =>
        {
            var pair = new Instance(null, call.Syntax);
            (pair.Members["Item1"], pair.Members["Item2"]) = (one, other);
            (pair.Members["First"], pair.Members["Second"]) = (one, other);
            return Slot.Of(pair);
        });
        return new Listing(call.Syntax) { IsSure = left.IsSure && right.IsSure }.With(pairs);
    }

    private static Mapping ToMap(Listing items, IReadOnlyList<Slot> functions, KnownCall call)
    {
        var map = new Mapping(call.Syntax) { IsSure = items.IsSure };
        foreach (var item in items.Items)
        {
            if (functions is [])
            {
                map.Merge(new Listing(call.Syntax).With([item]));
            }
            else
            {
                map.Set(call.Apply(functions[0].Value, item.Value), functions.Count > 1 ? Slot.Of(call.Apply(functions[1].Value, item.Value)) : item);
            }
        }

        return map;
    }
}

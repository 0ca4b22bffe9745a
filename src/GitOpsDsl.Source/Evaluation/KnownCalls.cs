using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Methods of ours and of .NET that put values together without making new ones, by what they do.</summary>
internal static class KnownCalls
{
    public static Traced Invoke(KnownCall call)
    {
        var type = call.Method.ContainingType;
        if (type.Name == "Enumerable" && type.ContainingNamespace.Name == "Linq")
        {
            return Sequences.Invoke(call);
        }

        var known = TextCalls.Invoke(call) ?? (call.Receiver, call.Method.Name, call.Given) switch
        {
            (Mapping { IsSure: true } map, "TryGetValue", [{ Value: Constant { Text: { } key } }, ..]) => TryGet(map, key, call),
            (Mapping { IsSure: true } map, "GetValueOrDefault", [{ Value: Constant { Text: { } key } }, .. var rest])
                => (map.Entries.GetValueOrDefault(key) ?? rest.FirstOrDefault())?.Value ?? new Constant(null, call.Syntax),
            (null, "GetValueOrDefault", [{ Value: Mapping { IsSure: true } map }, { Value: Constant { Text: { } key } }, .. var rest])
                => (map.Entries.GetValueOrDefault(key) ?? rest.FirstOrDefault())?.Value ?? new Constant(null, call.Syntax),
            (Listing list, "Add", [var item]) => Add(list, item, call),
            (Listing list, "AddRange", [var items]) => list.Append(items.Value, items.Assigned),
            (Mapping map, "With" or "SetItem", [var key, var value]) => With(map, key, value, call),
            // Of what nobody set: our type's own entries, and this one.
            (Unset, "With" or "SetItem", [var key, var value]) when Known.ShapeOf(type) == CollectionShape.Map
                => With(new Mapping(call.Syntax) { IsSure = false }, key, value, call),
            (Mapping map, "Add" or "TryAdd", [var key, var value]) => Add(map, key, value),
            (Mapping map, "Merge" or "SetItems", [var other]) => new Mapping(call.Syntax).Merge(map).Merge(other.Value),
            (Mapping map, "Without" or "Remove", [{ Value: Constant { Text: { } gone } }]) => Without(map, gone, call),
            (Mapping map, "ContainsKey", [{ Value: Constant { Text: { } key } }]) when map.IsSure => new Constant(map.Entries.ContainsKey(key), call.Syntax),
            (Instance lowering, "Add", [{ Value: Instance added }]) when type.Name == "Lowering" => Lower(lowering, added, call),
            (_, "Part" or "Nested", [_, var made]) when type.Name == "Component" => made.Value,
            (Instance component, "Lower", [{ Value: Instance lowering }]) => Lower(lowering, component, call),
            (Instance record, _, [.., { Value: Function change }]) when IsChange(call.Method) => Change(record, change, call),
            (Constant or Unknown or Choice, "ToString" or "Trim" or "AsSpan", []) => call.Receiver,
            (null, "Parse" or "Create" or "Map" or "List" or "CreateRange" or "ToValueList", [var only]) => only.Value,
            _ => null,
        };
        return known ?? Made(call);
    }

    /// <summary>What only running the call would tell, with what it was given.</summary>
    public static Traced Made(KnownCall call) => new Instance(call.Operation.Type as INamedTypeSymbol, call.Syntax)
    {
        Maker = call.Method,
        Arguments = call.Arguments,
        Receiver = call.Receiver,
    };

    private static Listing Add(Listing list, Slot item, KnownCall call)
    {
        list.IsSure &= !call.Frame.IsUnsure;
        list.Items.Add(item);
        return list;
    }

    private static Mapping Add(Mapping map, Slot key, Slot value)
    {
        map.Set(key.Value, value);
        return map;
    }

    private static Constant TryGet(Mapping map, string key, KnownCall call)
    {
        var found = map.Entries.GetValueOrDefault(key);
        call.Evaluator.Statements.Deconstruct(
            call.Operation.Arguments[^1].Value, found?.Value ?? new Constant(null, call.Syntax), call.Frame);
        return new(found is not null, call.Syntax);
    }

    private static Mapping With(Mapping map, Slot key, Slot value, KnownCall call)
    {
        var changed = new Mapping(call.Syntax).Merge(map);
        changed.Set(key.Value, value);
        return changed;
    }

    private static Mapping Without(Mapping map, string gone, KnownCall call)
    {
        var changed = new Mapping(call.Syntax) { IsSure = map.IsSure };
        foreach (var (key, value) in map.Entries)
        {
            if (key != gone)
            {
                changed.Set(new Constant(key, call.Syntax), value);
            }
        }

        return changed;
    }

    /// <summary>A component of the author's own is lowered at once; what it adds is added.</summary>
    private static Instance Lower(Instance lowering, Instance added, KnownCall call)
    {
        lowering.Added.Add(added);
        if (call.Method.Name == "Add" && Lowered.OwnLower(added.Type, call.Evaluator.Bodies) is { } lower)
        {
            Lowered.Run(added, lower, lowering, call.Evaluator);
        }

        return lowering;
    }

    /// <summary><c>WithSpec(s => …)</c> and <c>WithContainers("web", c => …)</c>, which every record of an API has.</summary>
    private static bool IsChange(IMethodSymbol method)
        => method.Name.StartsWith("With", StringComparison.Ordinal) && MemberReader.Find(method.ContainingType, method.Name["With".Length..]) is not null;

    private static Instance Change(Instance record, Function change, KnownCall call)
    {
        var name = call.Method.Name["With".Length..];
        var copy = record.Copy(call.Syntax);
        var old = call.Evaluator.Members.Read(record, MemberReader.Find(call.Method.ContainingType, name)!, call.Syntax);
        if (call.Given is [{ Value: Constant { Text: { } key } }, _])
        {
            copy.Members[name] = Slot.Of(ChangeItem(old, key, change, call));
            return copy;
        }

        // A part that nobody set is made by the function that changes it.
        var present = old is Unset or Constant { Value: null } ? new Instance(change.Method.Parameters[0].Type as INamedTypeSymbol, old.Written) : old;
        copy.Members[name] = Slot.Of(call.Apply(change, present));
        return copy;
    }

    private static Listing ChangeItem(Traced old, string key, Function change, KnownCall call)
    {
        var changed = new Listing(call.Syntax).Append(old, old.Written);
        for (var i = 0; i < changed.Items.Count; i++)
        {
            if (changed.Items[i].Value is Instance { IsLowered: false } item
                && item.Members.Values.Any(slot => slot.Value is Constant { Value: string text } && text == key))
            {
                changed.Items[i] = Slot.Of(call.Apply(change, item));
                return changed;
            }
        }

        var lowered = new Instance(change.Method.Parameters[0].Type as INamedTypeSymbol, call.Syntax) { IsLowered = true };
        changed.Changed[key] = Slot.Of(call.Apply(change, lowered));
        return changed;
    }
}

using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Reads members, items and entries of values.</summary>
internal sealed class MemberReader(Evaluator evaluator)
{
    /// <summary>The member's value; a computed property is computed for the very record that it is read from.</summary>
    /// <param name="owner">What it is a member of.</param>
    /// <param name="member">As the source names it; an override of it counts.</param>
    /// <param name="use">Where it is read.</param>
    public Traced Read(Traced owner, ISymbol member, SyntaxNode use) => owner switch
    {
        Choice choice => new Choice([.. choice.Alternatives.Select(one => Read(one, member, use))], use),
        Instance { Type.Name: "Lazy", Maker: not null } lazy when member.Name == "Value" && lazy.Arguments.GetValueOrDefault("valueFactory")?.Value is Function made
            => evaluator.Calls.Apply(made, [], use),
        Instance { Type: null } tuple when member is IFieldSymbol { CorrespondingTupleField: { } field } && tuple.Members.TryGetValue(field.Name, out var item) => item.Value,
        Instance instance => Read(instance, Actual(instance, member), use),
        Listing { IsSure: true } listing when member.Name is "Count" or "Length" => new Constant(listing.Items.Count, use),
        Mapping { IsSure: true } mapping when member.Name == "Count" => new Constant(mapping.Entries.Count, use),
        Mapping mapping when member.Name == "Keys" => new Listing(use) { IsSure = mapping.IsSure }
            .With(mapping.Entries.Select(entry => Of(new Constant(entry.Key, entry.Value.Assigned)))),
        Mapping mapping when member.Name == "Values" => new Listing(use) { IsSure = mapping.IsSure }.With(mapping.Entries.Values),
        Constant { Value: string text } when member.Name == "Length" => new Constant(text.Length, use),
        Constant { Value: not null } constant when member.Name == "Value" => constant,
        Constant { Value: var value } when member.Name == "HasValue" => new Constant(value is not null, use),
        _ => new Unknown(use, owner),
    };

    /// <summary>The member of that name, with where it was assigned; null when the author can't have written it.</summary>
    public Slot? Slot(Instance owner, string name)
    {
        if (owner.Members.TryGetValue(name, out var slot))
        {
            return Find(owner.Type, name) is IPropertySymbol property && Bodies.IsMadeOfAssigned(property)
                ? new Slot(Read(owner, property, owner.Written), slot.Assigned)
                : slot;
        }

        return Find(owner.Type, name) is { } member ? Of(Read(owner, member, owner.Written)) : null;
    }

    public Traced Index(Traced owner, Traced index, SyntaxNode use) => (owner, index) switch
    {
        (Choice choice, _) => new Choice([.. choice.Alternatives.Select(one => Index(one, index, use))], use),
        (Mapping mapping, Constant { Text: { } key }) when mapping.Entries.TryGetValue(key, out var entry) => entry.Value,
        (Listing { IsSure: true } listing, Constant { Value: Index back }) when back.GetOffset(listing.Items.Count) is >= 0 and var place && place < listing.Items.Count
            => listing.Items[place].Value,
        (Listing { IsSure: true } listing, Constant { Value: int place }) when place >= 0 && place < listing.Items.Count => listing.Items[place].Value,
        _ => new Unknown(use, owner),
    };

    /// <summary>The property or field of that name, the most derived one.</summary>
    public static ISymbol? Find(INamedTypeSymbol? type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Slot Of(Traced value) => new(value, value.Written);

    private static ISymbol Actual(Instance instance, ISymbol member)
        => member.ContainingType.TypeKind == TypeKind.Interface && instance.Type?.FindImplementationForInterfaceMember(member) is { } own ? own : member is IPropertySymbol { IsVirtual: true } or IPropertySymbol { IsOverride: true } or IPropertySymbol { IsAbstract: true }
            ? Find(instance.Type, member.Name) ?? member
            : member;

    private Traced Read(Instance owner, ISymbol member, SyntaxNode use)
    {
        // What 'field' is in a getter: the value that was assigned, before the getter makes something of it.
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol kept })
        {
            return owner.Members.TryGetValue(kept.Name, out var assigned) ? assigned.Value : new Unset(owner, kept.Name);
        }

        if (owner.Members.TryGetValue(member.Name, out var slot) && !(member is IPropertySymbol read && Bodies.IsMadeOfAssigned(read)))
        {
            return slot.Value;
        }

        if (owner.Computed.TryGetValue(member.Name, out var computed))
        {
            return computed;
        }

        return owner.Computed[member.Name] = Compute(owner, member, use);
    }

    private Traced Compute(Instance owner, ISymbol member, SyntaxNode use)
    {
        if (evaluator.Bodies.OfMember(member) is { } body)
        {
            var isComputed = member is IPropertySymbol property && Bodies.IsComputed(property);
            return evaluator.Statements.Result(body, isComputed ? new Frame(owner) : new Frame(null, owner.Construction), use);
        }

        if (owner.IsLowered)
        {
            return Known.Lowered((member as IPropertySymbol)?.Type, use);
        }

        // A positional record's property is its constructor's parameter.
        var argument = owner.Arguments.FirstOrDefault(argument => string.Equals(argument.Key, member.Name, StringComparison.Ordinal));
        if (argument.Value is not null)
        {
            return argument.Value.Value;
        }

        return member is IPropertySymbol { SetMethod: not null } ? new Unset(owner, member.Name) : new Unknown(use, owner);
    }
}

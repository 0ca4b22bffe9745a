using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Lowerings;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Places;

/// <summary>The way through what properties and factories of ours declare to become (<c>[LowersTo]</c>).</summary>
internal sealed class DeclaredWalk(Evaluator evaluator, FieldQuery query, Func<string, string, string> naming, Walker walker)
{
    /// <summary>Whether anything of it is declared.</summary>
    public bool Applies(Instance instance) => Declarations(instance).Any();

    /// <summary>The property or argument that became the field; of several the one that was assigned, and the nearest.</summary>
    public Found? Best(Instance instance, IReadOnlyList<SyntaxNode> via)
    {
        Found? best = null;
        var bestRank = (-1, 0);
        foreach (var declared in Declarations(instance))
        {
            if (!declared.Matches(query, out var end, out var entry) || Walk(instance, declared, end, entry, via) is not { } found)
            {
                continue;
            }

            var rank = (found.Rank(query.Value), declared.Pattern.Length);
            var isBetter = rank.CompareTo(bestRank) is var order && (order > 0 || (order == 0 && found.IsWritten));
            (best, bestRank) = isBetter ? (found, rank) : (best, bestRank);
        }

        return best;
    }

    private static IEnumerable<DeclaredField> Declarations(Instance instance)
    {
        foreach (var parameter in instance.Maker?.Parameters ?? [])
        {
            foreach (var declared in DeclaredField.Of(parameter))
            {
                yield return declared;
            }
        }

        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            foreach (var declared in type.GetMembers().OfType<IPropertySymbol>().SelectMany(DeclaredField.Of))
            {
                yield return declared;
            }
        }
    }

    private Found? Walk(Instance instance, DeclaredField declared, int end, (string Token, string Text)? entry, IReadOnlyList<SyntaxNode> via)
    {
        var name = declared.Member.Name;
        var slot = declared.Member is IParameterSymbol
            ? instance.Arguments.GetValueOrDefault(name)
            : evaluator.Members.Slot(instance, name);
        if (slot is null or { Value: Unset })
        {
            // A map that nobody set is empty, a list may have items as shipped.
            return entry is not null && Known.ShapeOf((declared.Member as IPropertySymbol)?.Type) == CollectionShape.Map
                ? null
                : new(new Unset(instance, name), via, false) { Property = name };
        }

        if (entry is not { } wanted)
        {
            return walker.Walk(slot, end, via)?.Through(name);
        }

        return slot.Value switch
        {
            Mapping mapping => Entry(mapping, wanted) is { } found
                ? walker.Walk(found, end, [.. via, slot.Assigned])?.Through(name)
                : Unsure(mapping, mapping.IsSure, via),
            Listing listing => Item(listing, wanted) is { } found
                ? walker.Walk(found, end, [.. via, slot.Assigned])?.Through(name)
                : Unsure(listing, listing.IsSure, via),
            Choice choice => new(choice, via, false),
            _ => null,
        };
    }

    private static Found? Unsure(Traced value, bool isSure, IReadOnlyList<SyntaxNode> via) => isSure ? null : new(value, via, false);

    private Slot? Entry(Mapping mapping, (string Token, string Text) wanted)
    {
        var found = mapping.Entries.FirstOrDefault(entry => naming(wanted.Token, entry.Key) == wanted.Text).Value;
        return found ?? (mapping.Unkeyed is [var only] && mapping.Entries.Count == 0 ? only : null);
    }

    private Slot? Item(Listing listing, (string Token, string Text) wanted)
        => listing.Items.FirstOrDefault(item => item.Value is Constant { Text: { } text } && naming(wanted.Token, text) == wanted.Text);
}

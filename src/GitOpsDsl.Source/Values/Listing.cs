using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A list, an array, a set.</summary>
internal sealed class Listing(SyntaxNode written) : Traced(written)
{
    public List<Slot> Items { get; } = [];

    /// <summary>False when there may be more or fewer items than are known, so that no place in it is sure.</summary>
    public bool IsSure { get; set; } = true;

    /// <summary>It begins with items that a workload of ours lowered.</summary>
    public bool IsLowered { get; set; }

    /// <summary>Where one item of a list that is not known was changed, by the item's key: <c>WithContainers("web", …)</c>.</summary>
    public Dictionary<string, Slot> Changed { get; } = new(StringComparer.Ordinal);

    public Listing With(IEnumerable<Slot> items)
    {
        Items.AddRange(items);
        return this;
    }

    /// <summary>Adds the items of another value, which is unsure when it is no list.</summary>
    public Listing Append(Traced other, SyntaxNode assigned)
    {
        if (other is Listing listing)
        {
            Items.AddRange(listing.Items);
            IsSure &= listing.IsSure;
            IsLowered |= listing.IsLowered;
            foreach (var (key, changed) in listing.Changed)
            {
                Changed[key] = changed;
            }
        }
        else if (other is Mapping mapping)
        {
            Items.AddRange(mapping.Pairs());
            IsSure &= mapping.IsSure;
        }
        else
        {
            Items.Add(new Slot(other, assigned));
            IsSure = false;
        }

        return this;
    }
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A map with texts as keys.</summary>
internal sealed class Mapping(SyntaxNode written) : Traced(written)
{
    private readonly SortedDictionary<string, Slot> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Slot> Entries => _entries;

    /// <summary>Entries whose key can't be known.</summary>
    public List<Slot> Unkeyed { get; } = [];

    /// <summary>False when there may be entries that are not known.</summary>
    public bool IsSure { get; set; } = true;

    /// <summary>It begins with entries that a workload of ours lowered.</summary>
    public bool IsLowered { get; set; }

    public void Set(Traced key, Slot value)
    {
        if (key is Constant { Text: { } text })
        {
            _entries[text] = value;
        }
        else
        {
            Unkeyed.Add(value);
            IsSure = false;
        }
    }

    /// <summary>Adds the entries of another map, or of a list of pairs.</summary>
    public Mapping Merge(Traced? other)
    {
        switch (other)
        {
            case Mapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    _entries[key] = value;
                }

                Unkeyed.AddRange(mapping.Unkeyed);
                IsSure &= mapping.IsSure;
                IsLowered |= mapping.IsLowered;
                break;
            case Listing listing:
                foreach (var item in listing.Items)
                {
                    if (item.Value is Instance pair && pair.Members.TryGetValue(Pair.Key, out var key) && pair.Members.TryGetValue(Pair.Value, out var value))
                    {
                        Set(key.Value, value);
                    }
                    else
                    {
                        IsSure = false;
                    }
                }

                break;
            case null or Constant { Value: null }:
                break;
            default:
                IsSure = false;
                Unkeyed.Add(Slot.Of(other));
                break;
        }

        return this;
    }

    /// <summary>The entries as pairs, in the order of the keys.</summary>
    public IEnumerable<Slot> Pairs() => _entries.Select(entry => Slot.Of(Pair.Of(new Constant(entry.Key, entry.Value.Assigned), entry.Value, entry.Value.Assigned)));
}

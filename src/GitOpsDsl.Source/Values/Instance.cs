using GitOpsDsl.Source.Evaluation;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>An object: what made it, and what is known to have been assigned to its members.</summary>
/// <param name="type">Null for pairs and tuples.</param>
/// <param name="written">The <c>new</c>, the <c>with</c>, or the call that made it.</param>
internal sealed class Instance(INamedTypeSymbol? type, SyntaxNode written) : Traced(written)
{
    public INamedTypeSymbol? Type { get; } = type;

    /// <summary>The <c>new</c> that a chain of <c>with</c> began with: where the record says that it comes from.</summary>
    public SyntaxNode Created { get; init; } = written;

    /// <summary>What was assigned, by an initialiser, a <c>with</c> or a constructor.</summary>
    public Dictionary<string, Slot> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The constructor or the factory that made it, when that is not the author's.</summary>
    public IMethodSymbol? Maker { get; init; }

    /// <summary>What the maker was given, by parameter.</summary>
    public Dictionary<string, Slot> Arguments { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What the maker was called on.</summary>
    public Traced? Receiver { get; init; }

    /// <summary>A record that a workload of ours lowered and the author's function is given: nothing in it is the author's.</summary>
    public bool IsLowered { get; init; }

    /// <summary>What an initialiser of a property sees: the parameters of a primary constructor.</summary>
    public Frame? Construction { get; set; }

    /// <summary>Computed properties, once they are read.</summary>
    public Dictionary<string, Traced> Computed { get; } = new(StringComparer.Ordinal);

    /// <summary>The objects and components that a lowering was given, when this is one.</summary>
    public List<Instance> Added { get; } = [];

    /// <summary>A copy, as a <c>with</c> starts with.</summary>
    public Instance Copy(SyntaxNode written)
    {
        var copy = new Instance(Type, written)
        {
            Created = Created,
            Maker = Maker,
            Arguments = Arguments,
            Receiver = Receiver,
            IsLowered = IsLowered,
            Construction = Construction,
        };
        foreach (var (name, slot) in Members)
        {
            copy.Members[name] = slot;
        }

        return copy;
    }
}

using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>What one call sees: its <c>this</c>, its parameters and locals, and those around it.</summary>
internal sealed class Frame(Traced? self, Frame? outer = null)
{
    private readonly Dictionary<ISymbol, Traced> _values = new(SymbolEqualityComparer.Default);
    private readonly Frame? _outer = outer;

    public Traced? Self { get; } = self ?? outer?.Self;

    /// <summary>The values that <c>?.</c> and object initialisers speak of, innermost last.</summary>
    public Stack<Traced> Receivers { get; } = new();

    /// <summary>The branches of conditions that are not known, within which what happens may not happen.</summary>
    public int Unsure { get; set; }

    public Traced? Find(ISymbol symbol) => _values.GetValueOrDefault(symbol.OriginalDefinition) ?? _outer?.Find(symbol);

    public void Declare(ISymbol symbol, Traced value) => _values[symbol.OriginalDefinition] = value;

    /// <summary>Gives a variable a value, where it is declared.</summary>
    /// <remarks>In a branch that may not be taken the old value stays possible.</remarks>
    public void Assign(ISymbol symbol, Traced value)
    {
        var frame = this;
        var unsure = Unsure > 0;
        while (!frame._values.ContainsKey(symbol.OriginalDefinition) && frame._outer is { } next)
        {
            frame = next;
            unsure |= frame.Unsure > 0;
        }

        var old = frame._values.GetValueOrDefault(symbol.OriginalDefinition);
        frame._values[symbol.OriginalDefinition] = unsure && old is not null ? new Choice([old, value], value.Written) : value;
    }

    public bool IsUnsure => Unsure > 0 || (_outer?.IsUnsure ?? false);
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>What the parameters of the members that are being followed stand for.</summary>
internal sealed class Scope
{
    /// <summary>Deeper than anybody nests by hand; ends a member that is computed from itself.</summary>
    private const int MostFollowed = 24;

    private readonly Dictionary<ISymbol, SourceValue>? _values;
    private readonly int _depth;

    private Scope(Dictionary<ISymbol, SourceValue>? values, int depth)
    {
        _values = values;
        _depth = depth;
    }

    public static Scope Empty { get; } = new(null, 0);

    public bool IsTooDeep => _depth >= MostFollowed;

    /// <summary>Null for a parameter that is not bound.</summary>
    public SourceValue? Find(ISymbol parameter) => _values is not null && _values.TryGetValue(parameter, out var value) ? value : null;

    /// <summary>That of a member which is followed from here.</summary>
    public Scope Into(IEnumerable<(ISymbol Parameter, SourceValue Value)> bound)
    {
        Dictionary<ISymbol, SourceValue>? values = null;
        foreach (var (parameter, value) in bound)
        {
            values ??= new Dictionary<ISymbol, SourceValue>(SymbolEqualityComparer.Default);
            values[parameter] = value;
        }

        return new Scope(values, _depth + 1);
    }

    /// <summary>That of a lambda, which also sees what is around it.</summary>
    public Scope Within(ISymbol parameter, SourceValue value)
    {
        var values = new Dictionary<ISymbol, SourceValue>(SymbolEqualityComparer.Default);
        foreach (var outer in _values ?? [])
        {
            values[outer.Key] = outer.Value;
        }

        values[parameter] = value;
        return new Scope(values, _depth + 1);
    }
}

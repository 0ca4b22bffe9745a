using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>What is known of types that are not in the source.</summary>
internal static class Known
{
    /// <summary>Whether it is a list or a map, by what it is: ours, .NET's, or an interface of theirs.</summary>
    public static CollectionShape ShapeOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => CollectionShape.List,
        { SpecialType: SpecialType.System_String } => CollectionShape.None,
        INamedTypeSymbol
        {
            Name: "ValueMap" or "Dictionary" or "SortedDictionary" or "ImmutableDictionary" or "ImmutableSortedDictionary" or "OrderedDictionary"
            or "SortedList" or "IReadOnlyDictionary" or "IDictionary" or "FrozenDictionary" or "InputMap"
        } => CollectionShape.Map,
        INamedTypeSymbol
        {
            Name: "ValueList" or "List" or "HashSet" or "SortedSet" or "Queue" or "Stack" or "LinkedList" or "ImmutableArray" or "ImmutableList"
            or "IEnumerable" or "IReadOnlyList" or "IList" or "IReadOnlyCollection" or "ICollection" or "ISet" or "Span" or "ReadOnlySpan" or "InputList"
        } => CollectionShape.List,
        _ => CollectionShape.None,
    };

    public static Traced Empty(ITypeSymbol? type, SyntaxNode syntax) => ShapeOf(type) switch
    {
        CollectionShape.Map => new Mapping(syntax),
        CollectionShape.List => new Listing(syntax),
        _ => new Instance(type as INamedTypeSymbol, syntax),
    };

    /// <summary>A value of which nothing is known but that a workload of ours lowered it.</summary>
    public static Traced Lowered(ITypeSymbol? type, SyntaxNode syntax) => ShapeOf(type) switch
    {
        CollectionShape.Map => new Mapping(syntax) { IsSure = false, IsLowered = true },
        CollectionShape.List => new Listing(syntax) { IsSure = false, IsLowered = true },
        _ => new Instance(type as INamedTypeSymbol, syntax) { IsLowered = true },
    };

    /// <summary>A static member that is not in the source: <c>ValueMap&lt;string&gt;.Empty</c>, <c>string.Empty</c>.</summary>
    public static Traced Static(ISymbol member, SyntaxNode syntax)
    {
        if (member.Name != "Empty")
        {
            return new Unknown(syntax);
        }

        return member.ContainingType.SpecialType == SpecialType.System_String ? new Constant("", syntax)
            : ShapeOf(member.ContainingType) == CollectionShape.None ? new Unknown(syntax)
            : Empty(member.ContainingType, syntax);
    }
}

using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>An entry of a map as a value of its own.</summary>
internal static class Pair
{
    public const string Key = "Key";

    public const string Value = "Value";

    public static Instance Of(Traced key, Slot value, SyntaxNode written)
    {
        var pair = new Instance(null, written);
        pair.Members[Key] = Slot.Of(key);
        pair.Members[Value] = value;
        return pair;
    }
}

namespace GitOpsDsl.Facts;

/// <summary>A type as a field has it: <c>string</c>, <c>#Type</c>, <c>[]T</c>, <c>{}T</c>.</summary>
public sealed class TypeRef : IEquatable<TypeRef>
{
    private static readonly string[] Scalars =
        ["string", "int32", "int64", "number", "bool", "bytes", "time", "micro-time", "quantity", "int-or-string", "json"];

    private TypeRef(ValueKind kind, string? name, TypeRef? item)
    {
        Kind = kind;
        Name = name;
        Item = item;
    }

    public ValueKind Kind { get; }

    /// <summary>The full name of the type, for an object.</summary>
    public string? Name { get; }

    /// <summary>The element of a list, or the value of a map (whose keys are strings).</summary>
    public TypeRef? Item { get; }

    /// <summary>The innermost element of lists and maps, or this.</summary>
    public TypeRef Element => Item is null ? this : Item.Element;

    public static TypeRef Scalar(ValueKind kind) => new(kind, null, null);

    public static TypeRef Object(string typeName) => new(ValueKind.Object, typeName, null);

    public static TypeRef List(TypeRef item) => new(ValueKind.List, null, item);

    public static TypeRef Map(TypeRef value) => new(ValueKind.Map, null, value);

    /// <summary>Reads the grammar above; null when the text is not of it.</summary>
    public static TypeRef? Parse(string text)
    {
        if (text.StartsWith("[]", StringComparison.Ordinal))
        {
            return Parse(text.Substring(2)) is { } item ? List(item) : null;
        }

        if (text.StartsWith("{}", StringComparison.Ordinal))
        {
            return Parse(text.Substring(2)) is { } value ? Map(value) : null;
        }

        if (text.Length > 1 && text[0] == '#')
        {
            return Object(text.Substring(1));
        }

        var scalar = Array.IndexOf(Scalars, text);
        return scalar < 0 ? null : Scalar((ValueKind)scalar);
    }

    public override string ToString() => Kind switch
    {
        ValueKind.List => "[]" + Item,
        ValueKind.Map => "{}" + Item,
        ValueKind.Object => "#" + Name,
        _ => Scalars[(int)Kind],
    };

    public bool Equals(TypeRef? other) => other is not null && Kind == other.Kind && Name == other.Name && Equals(Item, other.Item);

    public override bool Equals(object? obj) => Equals(obj as TypeRef);

    public override int GetHashCode() => ToString().Aggregate(17, static (hash, c) => unchecked(hash * 31 + c));
}

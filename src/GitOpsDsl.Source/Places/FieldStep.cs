namespace GitOpsDsl.Source.Places;

/// <summary>One step of the way from an object to a field.</summary>
/// <param name="Name">The field's or the entry's name; empty for an item of a list.</param>
/// <param name="Index">The item's place in its list; -1 for a field or an entry.</param>
/// <param name="Item">An item's own texts and numbers by path, such as <c>name</c> or <c>metadata.name</c>: what it is known by.</param>
public sealed record FieldStep(string Name, int Index, IReadOnlyDictionary<string, string> Item)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool IsItem => Index >= 0;

    public static FieldStep Named(string name) => new(name, -1, None);
}

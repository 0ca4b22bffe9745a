using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What an object in a schema looks like; objects that look alike are one. Its fields refer to others by <see cref="Id"/>.</summary>
internal sealed class SchemaShape(string id, IReadOnlyList<FieldFacts> fields, bool isOpen, IReadOnlyList<UnionFacts> unions)
{
    public string Id { get; } = id;

    /// <summary>Ordinal by name.</summary>
    public IReadOnlyList<FieldFacts> Fields { get; } = fields;

    public bool IsOpen { get; } = isOpen;

    public IReadOnlyList<UnionFacts> Unions { get; } = unions;
}

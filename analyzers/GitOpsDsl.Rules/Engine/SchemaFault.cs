using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A place where an object departs from its schema.</summary>
/// <param name="node">The value; for a missing field the map that lacks it.</param>
/// <param name="owner">The type that has the field; null in a map whose keys are free.</param>
/// <param name="field">What the facts say of the field; null when they don't know it.</param>
/// <param name="expected">The type that was expected of <paramref name="node"/>, inside lists and maps too; null when there is none.</param>
public readonly struct SchemaFault(Node node, TypeFacts? owner, FieldFacts? field, TypeRef? expected)
{
    public Node Node { get; } = node;

    public TypeFacts? Owner { get; } = owner;

    public FieldFacts? Field { get; } = field;

    public TypeRef? Expected { get; } = expected;
}

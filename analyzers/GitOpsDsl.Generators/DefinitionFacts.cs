namespace GitOpsDsl.Generators;

/// <summary>What came of definitions: facts, or an error.</summary>
internal sealed class DefinitionFacts(FactsFile? facts, FactsError? error) : IEquatable<DefinitionFacts>
{
    public FactsFile? Facts { get; } = facts;

    public FactsError? Error { get; } = error;

    public bool Equals(DefinitionFacts? other) => other is not null && Equals(Facts, other.Facts) && Equals(Error, other.Error);

    public override bool Equals(object? obj) => Equals(obj as DefinitionFacts);

    public override int GetHashCode() => Facts?.GetHashCode() ?? 0;
}

using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>A type of the API as a C# record.</summary>
internal sealed class RecordModel(TypeName name, TypeFacts facts, KindFacts? kind, IReadOnlyList<PropertyModel> properties)
{
    public TypeName Name { get; } = name;

    public TypeFacts Facts { get; } = facts;

    /// <summary>Null for a type that can't be created by itself.</summary>
    public KindFacts? Kind { get; } = kind;

    /// <summary>In the order in which they are written; without those that are constant or that <c>KubernetesObject</c> has.</summary>
    public IReadOnlyList<PropertyModel> Properties { get; } = properties;
}

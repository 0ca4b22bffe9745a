using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>A C# enum for the values that a field allows.</summary>
internal sealed class EnumModel(TypeName name, IReadOnlyList<string> values)
{
    public TypeName Name { get; } = name;

    /// <summary>C# name and the API's spelling of each.</summary>
    public IReadOnlyList<(string Name, string Value)> Members { get; } =
        [.. values.Select(static value => (Identifiers.EnumMember(value), value))];
}

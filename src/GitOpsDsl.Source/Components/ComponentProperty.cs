namespace GitOpsDsl.Source.Components;

/// <summary>A property that an author can set.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Type">As it is declared: <c>Replicas</c>, <c>ValueMap&lt;ConfigValue&gt;</c>.</param>
/// <param name="IsRequired">Whether it must be set.</param>
/// <param name="Default">The C# of its default; empty where there is none.</param>
/// <param name="Becomes">The fields that it becomes: <c>Deployment spec.replicas</c>.</param>
/// <param name="Summary">What its documentation says first, on one line; may be empty.</param>
public sealed record ComponentProperty(string Name, string Type, bool IsRequired, string Default, IReadOnlyList<string> Becomes, string Summary);

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A resource of a program, as Pulumi YAML has it.</summary>
/// <param name="Type">The token.</param>
/// <param name="Properties">Expressions; an empty map for one that is only read.</param>
/// <param name="Options">Options; an empty map for none.</param>
/// <param name="Record">The record; null for what the compiler adds.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record CloudProgramResource(string Type, JsonValue Properties, JsonValue Options, CloudResource? Record, Origin Origin)
{
    /// <summary>What <c>get</c> is of a resource that is only read: <c>id</c>, and <c>state</c>; null for one that the program makes.</summary>
    public JsonValue? Existing { get; init; }
}

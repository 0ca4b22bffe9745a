namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A resource of a program, as Pulumi YAML has it.</summary>
/// <param name="Type">The token.</param>
/// <param name="Properties">Expressions.</param>
/// <param name="Options">Options; an empty map for none.</param>
/// <param name="Record">The record; null for what the compiler adds.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record CloudProgramResource(string Type, JsonValue Properties, JsonValue Options, CloudResource? Record, Origin Origin);

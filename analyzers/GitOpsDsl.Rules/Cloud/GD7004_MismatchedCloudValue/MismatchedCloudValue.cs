namespace GitOpsDsl.Rules;

/// <summary>A value that can't stand in its property.</summary>
internal sealed class MismatchedCloudValue() : ProgramFaultRule("GD7004", ProgramFaultKind.WrongKind, "Cloud property with a value of another kind");

namespace GitOpsDsl.Rules;

/// <summary>Settings, variables and resources share their names.</summary>
internal sealed class RepeatedCloudName() : ProgramFaultRule("GD7006", ProgramFaultKind.RepeatedName, "Two things of one name in a cloud program");

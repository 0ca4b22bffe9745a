namespace GitOpsDsl.Rules;

/// <summary>A setting of a cloud program whose type the CLI or the runtime refuses.</summary>
internal sealed class InvalidCloudSetting() : ProgramFaultRule("GD7012", ProgramFaultKind.InvalidSetting, "Setting of a type that Pulumi does not take everywhere");

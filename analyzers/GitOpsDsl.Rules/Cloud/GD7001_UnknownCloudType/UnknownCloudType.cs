namespace GitOpsDsl.Rules;

/// <summary>A resource without a type, or of one that its provider does not have.</summary>
internal sealed class UnknownCloudType() : ProgramFaultRule("GD7001", ProgramFaultKind.UnknownToken, "Cloud resource or function that the provider does not have");

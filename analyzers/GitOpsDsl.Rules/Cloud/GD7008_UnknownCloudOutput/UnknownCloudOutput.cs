namespace GitOpsDsl.Rules;

/// <summary>An expression takes an output that the resource does not have.</summary>
internal sealed class UnknownCloudOutput() : ProgramFaultRule("GD7008", ProgramFaultKind.UnknownOutput, "Output that the cloud resource does not have");

namespace GitOpsDsl.Rules;

/// <summary>A text that is none of the values of its enum.</summary>
internal sealed class UnsupportedCloudValue() : ProgramFaultRule("GD7005", ProgramFaultKind.UnsupportedValue, "Value that the cloud property does not allow");

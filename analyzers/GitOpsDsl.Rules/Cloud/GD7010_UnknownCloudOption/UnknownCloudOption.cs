namespace GitOpsDsl.Rules;

/// <summary>A key of a resource or of its options that Pulumi does not know.</summary>
internal sealed class UnknownCloudOption() : ProgramFaultRule("GD7010", ProgramFaultKind.UnknownOption, "Option that cloud resources don't have");

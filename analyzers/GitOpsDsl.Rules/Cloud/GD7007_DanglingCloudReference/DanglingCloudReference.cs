namespace GitOpsDsl.Rules;

/// <summary>An expression names what the program does not have.</summary>
internal sealed class DanglingCloudReference() : ProgramFaultRule("GD7007", ProgramFaultKind.DanglingReference, "Reference to nothing in a cloud program");

namespace GitOpsDsl.Rules;

/// <summary>A secret goes where the provider does not keep it as one.</summary>
internal sealed class SecretInPlainInput() : ProgramFaultRule("GD7310", ProgramFaultKind.SecretInPlainInput, "Secret output in a property that is no secret");

namespace GitOpsDsl.Rules;

/// <summary>A resource that is only read (<c>get</c>) has what only a resource that is made can have.</summary>
internal sealed class ChangedExistingResource() : ProgramFaultRule("GD7013", ProgramFaultKind.ChangedExisting, "Existing cloud resource that the program seems to change");

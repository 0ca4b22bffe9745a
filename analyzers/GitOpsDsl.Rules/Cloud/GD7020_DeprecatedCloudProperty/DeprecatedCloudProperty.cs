namespace GitOpsDsl.Rules;

/// <summary>The provider says that it goes away.</summary>
internal sealed class DeprecatedCloudProperty() : ProgramFaultRule("GD7020", ProgramFaultKind.Deprecated, "Deprecated cloud resource or property", Severity.Warning);

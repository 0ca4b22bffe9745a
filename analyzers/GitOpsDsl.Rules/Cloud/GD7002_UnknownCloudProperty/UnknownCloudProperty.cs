namespace GitOpsDsl.Rules;

/// <summary>A property, at any depth, that the provider does not have.</summary>
internal sealed class UnknownCloudProperty() : ProgramFaultRule("GD7002", ProgramFaultKind.UnknownProperty, "Property that the cloud resource does not have");

namespace GitOpsDsl.Rules;

/// <summary>A property, at any depth, that the provider needs and that is not there.</summary>
internal sealed class MissingCloudProperty() : ProgramFaultRule("GD7003", ProgramFaultKind.MissingProperty, "Cloud resource without a property that it needs");

namespace GitOpsDsl.Rules;

/// <summary>A property that is a secret has a text that everyone can read.</summary>
internal sealed class PlainCloudSecret() : ProgramFaultRule("GD7309", ProgramFaultKind.PlainSecret, "Secret of a cloud resource in plain text");

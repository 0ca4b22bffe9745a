namespace GitOpsDsl.Rules;

/// <summary>An expression that is not of the grammar, or a function that does not exist.</summary>
internal sealed class MalformedCloudExpression() : ProgramFaultRule("GD7011", ProgramFaultKind.MalformedExpression, "Expression that Pulumi can't read");

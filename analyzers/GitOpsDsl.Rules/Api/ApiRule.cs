namespace GitOpsDsl.Rules;

/// <summary>A rule about what kube-apiserver refuses.</summary>
internal abstract class ApiRule(string id, string title) : Rule(id, RuleCategory.Api, Severity.Error, title);

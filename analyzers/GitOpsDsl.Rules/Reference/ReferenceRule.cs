namespace GitOpsDsl.Rules;

/// <summary>A rule about what the API server takes and what is broken when it runs.</summary>
internal abstract class ReferenceRule(string id, string title, Severity severity = Severity.Error)
    : Rule(id, RuleCategory.Reference, severity, title);

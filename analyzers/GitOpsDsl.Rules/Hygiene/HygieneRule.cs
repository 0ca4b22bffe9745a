namespace GitOpsDsl.Rules;

/// <summary>A rule about what works, and costs someone time later.</summary>
internal abstract class HygieneRule(string id, string title, Severity severity = Severity.Info)
    : Rule(id, RuleCategory.Hygiene, severity, title);

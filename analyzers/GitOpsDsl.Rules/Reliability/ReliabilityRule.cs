namespace GitOpsDsl.Rules;

/// <summary>A rule about what makes a workload fall over, or stay down.</summary>
internal abstract class ReliabilityRule(string id, string title, Severity severity = Severity.Warning)
    : Rule(id, RuleCategory.Reliability, severity, title);

namespace GitOpsDsl.Rules;

/// <summary>Called once for each program of Pulumi YAML.</summary>
public delegate void ProgramCheck(ProgramView program, RuleContext context);

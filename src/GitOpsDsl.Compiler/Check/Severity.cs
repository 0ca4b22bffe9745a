namespace GitOpsDsl.Compiler.Check;

/// <summary>How much a finding matters: an error stops the write.</summary>
public enum Severity
{
    None,
    Info,
    Warning,
    Error,
}

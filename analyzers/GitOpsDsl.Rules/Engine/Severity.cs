namespace GitOpsDsl.Rules;

/// <summary>How much a finding matters; in rising order.</summary>
public enum Severity
{
    /// <summary>The rule is off.</summary>
    None,
    Info,
    Warning,

    /// <summary>Nothing is written while there is one.</summary>
    Error,
}

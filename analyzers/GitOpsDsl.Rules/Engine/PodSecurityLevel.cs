namespace GitOpsDsl.Rules;

/// <summary>The levels of the Pod Security Standards.</summary>
public enum PodSecurityLevel
{
    Privileged,
    Baseline,
    Restricted,
}

namespace GitOpsDsl;

/// <summary>A level of the Pod Security Standards, which a Namespace enforces on its pods by its labels.</summary>
public enum PodSecurityLevel
{
    /// <summary>Hardened: non-root, no privilege escalation, no capabilities, a seccomp profile, only safe volume types.</summary>
    Restricted,

    /// <summary>Prevents known privilege escalations.</summary>
    Baseline,

    /// <summary>Enforces nothing; for system agents.</summary>
    Privileged,
}

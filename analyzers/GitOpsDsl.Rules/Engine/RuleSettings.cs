namespace GitOpsDsl.Rules;

/// <summary>What a host knows about the cluster that an environment is for.</summary>
public sealed class RuleSettings(
    string clusterVersion = "1.36",
    PodSecurityLevel podSecurity = PodSecurityLevel.Restricted,
    IReadOnlyList<OutsideObject>? outside = null)
{
    /// <summary><c>1.36</c>.</summary>
    public string ClusterVersion { get; } = clusterVersion;

    /// <summary>The Pod Security Standard that pods are held to, where their Namespace says nothing.</summary>
    public PodSecurityLevel PodSecurity { get; } = podSecurity;

    /// <summary>Objects that an environment refers to and that others make.</summary>
    public IReadOnlyList<OutsideObject> Outside { get; } = outside ?? [];
}

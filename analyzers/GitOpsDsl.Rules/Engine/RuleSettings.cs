namespace GitOpsDsl.Rules;

/// <summary>What a host knows about the cluster that an environment is for.</summary>
public sealed class RuleSettings(
    string clusterVersion = "1.36",
    PodSecurityLevel podSecurity = PodSecurityLevel.Restricted,
    IReadOnlyList<OutsideObject>? outside = null,
    IReadOnlyList<string>? registries = null,
    IReadOnlyList<string>? requiredLabels = null,
    IReadOnlyList<string>? requiredAnnotations = null,
    IReadOnlyList<string>? priorityClasses = null,
    bool isDisposable = false)
{
    /// <summary><c>1.36</c>.</summary>
    public string ClusterVersion { get; } = clusterVersion;

    /// <summary>The 36 of <c>1.36</c>.</summary>
    internal int ClusterMinor { get; } = KubernetesVersion.TryParseMinor(clusterVersion, out var minor)
        ? minor
        : throw new ArgumentException($"\"{clusterVersion}\" is not a version of Kubernetes, such as 1.36", nameof(clusterVersion));

    /// <summary>The Pod Security Standard that pods are held to, where their Namespace says nothing.</summary>
    public PodSecurityLevel PodSecurity { get; } = podSecurity;

    /// <summary>Objects that an environment refers to and that others make.</summary>
    public IReadOnlyList<OutsideObject> Outside { get; } = outside ?? [];

    /// <summary>Where images may come from: <c>registry.example.com</c>, <c>ghcr.io/acme</c>, <c>docker.io/library</c>. Empty: anywhere.</summary>
    public IReadOnlyList<string> Registries { get; } = registries ?? [];

    /// <summary>Labels that every workload must have.</summary>
    public IReadOnlyList<string> RequiredLabels { get; } = requiredLabels ?? ["app.kubernetes.io/name"];

    /// <summary>Annotations that every workload must have.</summary>
    public IReadOnlyList<string> RequiredAnnotations { get; } = requiredAnnotations ?? [];

    /// <summary>The priority classes that pods may have. Empty: any.</summary>
    public IReadOnlyList<string> PriorityClasses { get; } = priorityClasses ?? [];

    /// <summary>What the environment keeps may be lost: it needs no backups, and nothing that keeps it from being deleted.</summary>
    public bool IsDisposable { get; } = isDisposable;
}

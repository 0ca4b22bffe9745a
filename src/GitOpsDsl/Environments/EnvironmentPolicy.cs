namespace GitOpsDsl;

/// <summary>What a team demands of its environments beyond what is right everywhere; rules hold every object to it.</summary>
/// <example><code>Policy = new() { Registries = ["ghcr.io/acme"], RequiredLabels = ["app.kubernetes.io/name", "acme.com/team"] }</code></example>
public sealed record EnvironmentPolicy
{
    /// <summary>Where images may come from: <c>registry.example.com</c>, <c>ghcr.io/acme</c>, <c>docker.io/library</c>. Empty: anywhere.</summary>
    public ValueList<string> Registries { get; init; } = [];

    /// <summary>Labels that every workload must have.</summary>
    public ValueList<string> RequiredLabels { get; init; } = ["app.kubernetes.io/name"];

    /// <summary>Annotations that every workload must have.</summary>
    public ValueList<string> RequiredAnnotations { get; init; } = [];

    /// <summary>The priority classes that pods may have. Empty: any.</summary>
    public ValueList<string> PriorityClasses { get; init; } = [];

    /// <summary>
    /// What it keeps may be lost, as in a developer's own environment: no rule asks for backups or for protection against deletion. As shipped
    /// every environment is held to what production needs.
    /// </summary>
    public bool IsDisposable { get; init; }
}

namespace GitOpsDsl;

/// <summary>
/// Existing Kubernetes YAML, taken into the tree as it is, byte for byte, comments included: a vendor's manifests, or what a team has not
/// yet written as records. Its objects are checked and counted like all others.
/// </summary>
/// <example><code>public YamlFiles Agent { get; init; } = new() { Paths = ["vendor/agent.yaml"] };</code></example>
public sealed record YamlFiles : Component
{
    /// <summary>Files, relative to the folder of the project; one document or several.</summary>
    public required ValueList<string> Paths { get; init; }

    protected internal override void Lower(Lowering lowering)
    {
        foreach (var path in Paths)
        {
            lowering.Include(new IncludedFile(path, Origin));
        }
    }
}

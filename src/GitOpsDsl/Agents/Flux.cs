using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Flux pulls the environment: a Kustomization (kustomize.toolkit.fluxcd.io/v1) for each component, and a GitRepository that many of them share.</summary>
/// <remarks>
/// Where an environment runs already, set <see cref="Prune"/> to false while you change <see cref="GitOpsEnvironment.InOrder"/>: a
/// Kustomization that goes takes its objects along.
/// </remarks>
/// <example><code>Agent = new Flux { Repository = "https://git.example.com/acme/environments" }</code></example>
public sealed record Flux : Agent
{
    public Flux([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The namespace of Flux's objects.</summary>
    public DnsLabel Namespace { get; init; } = "flux-system";

    /// <summary>How often git is asked for a new commit: <c>1m</c>, <c>90s</c>.</summary>
    public string SourceInterval { get; init; } = "1m";

    /// <summary>How often the cluster is brought back to what git says: <c>10m</c>.</summary>
    public string Interval { get; init; } = "10m";

    /// <summary>How long an apply may take until all is ready.</summary>
    public string Timeout { get; init; } = "5m";

    /// <summary>How soon it is tried again after it failed.</summary>
    public string RetryInterval { get; init; } = "2m";

    /// <summary>Whether objects that are gone from the tree are deleted.</summary>
    public bool Prune { get; init; } = true;

    /// <summary>Whether an environment counts as ready only when all its objects are.</summary>
    public bool Wait { get; init; } = true;

    /// <summary>The Secret, in <see cref="Namespace"/>, with the credentials for the repository; none for a public one.</summary>
    public DnsName? RepositorySecret { get; init; }

    /// <summary>The Secret, in <see cref="Namespace"/>, with the keys that SOPS-encrypted Secrets of the tree are decrypted with.</summary>
    public DnsName? DecryptionSecret { get; init; }

    /// <summary>The ServiceAccount, in <see cref="Namespace"/>, whose permissions objects are applied with; the controller's own when null.</summary>
    public DnsName? ServiceAccount { get; init; }

    /// <summary>Fields that others own (<c>spec.ignore</c>; Flux 2.9).</summary>
    public ValueList<IgnoredFields> Ignored { get; init; } = [];
}

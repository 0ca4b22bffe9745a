using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Argo CD pulls the environment: an Application (argoproj.io/v1alpha1), and an AppProject for each system.</summary>
/// <remarks>
/// The AppProject permits the namespaces of the system's environments, all namespaced kinds, and of the cluster's kinds those that are rendered.
/// Argo CD leaves alone what a project does not permit: what was in a namespace before it was renamed, or the last object of a
/// cluster's kind, is not pruned. Set <see cref="Project"/> to a project of your own that permits more.
/// </remarks>
/// <example><code>Agent = new ArgoCd { Repository = "https://git.example.com/acme/environments" }</code></example>
public sealed record ArgoCd : Agent
{
    public ArgoCd([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The namespace of Argo CD's objects.</summary>
    public DnsLabel Namespace { get; init; } = "argocd";

    /// <summary>An AppProject that others make, <c>default</c> for example; when null, one is rendered for the system.</summary>
    public DnsName? Project { get; init; }

    /// <summary>The API server that objects are applied to, as Argo CD knows it; its own cluster as shipped.</summary>
    public string Server { get; init; } = "https://kubernetes.default.svc";

    /// <summary>Whether objects that are gone from the tree are deleted, and those of an environment that is gone.</summary>
    public bool Prune { get; init; } = true;

    /// <summary>Whether changes that were made in the cluster are undone.</summary>
    public bool SelfHeal { get; init; } = true;

    /// <summary>How an Application is synchronised, as its <c>syncOptions</c> say it.</summary>
    public ValueList<string> SyncOptions { get; init; } = ["ServerSideApply=true"];
}

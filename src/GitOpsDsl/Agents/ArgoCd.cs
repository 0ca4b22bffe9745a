using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Argo CD pulls the environment: an Application (argoproj.io/v1alpha1) for each component, and an AppProject for each system.</summary>
/// <remarks>
/// The order of components is in the sync waves of their Applications. Argo CD waits for a wave only where it knows the health of an
/// Application, which it is to be told once (<c>gitops bootstrap argocd</c> says how), and only while Applications are made: a later commit
/// reaches each by itself. Where an environment runs already, set <see cref="Prune"/> to false while you change how many Applications it has.
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

    /// <summary>Fields that others own (<c>spec.ignoreDifferences</c>, with <c>RespectIgnoreDifferences=true</c>).</summary>
    public ValueList<IgnoredFields> Ignored { get; init; } = [];

    /// <summary>
    /// Whether one ApplicationSet makes the Applications of all environments of the cluster that say so, with the same settings: one
    /// for each environment, and without waves, which an ApplicationSet has not.
    /// </summary>
    public bool ApplicationSet { get; init; }

    /// <summary>
    /// Whether the rendered AppProject permits just the namespaces and kinds that are rendered. As shipped it permits all on its servers,
    /// since Argo CD leaves alone what a project does not permit any more: the objects of an environment that is gone, or the last one of a
    /// kind, would stay.
    /// </summary>
    public bool ExactProject { get; init; }
}

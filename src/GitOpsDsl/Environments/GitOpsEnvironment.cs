using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// What runs in one place: int, prod, the preview of a pull request. Derive a record from it whose properties are the components
/// (and single Kubernetes objects) that run there; properties that differ between environments are what the author sets.
/// </summary>
/// <remarks>
/// Components may be computed from other properties (<c>public WebService Api => new() { Config = new() { ["CACHE"] = Cache.Host } };</c>),
/// so that wiring is written once and follows every <c>with</c>.
/// </remarks>
public abstract record GitOpsEnvironment : Located
{
    protected GitOpsEnvironment()
        : base("", 0)
    {
        // As in Component: two environments that are computed from one another would otherwise end the process without a word. (Where only a
        // 'with' closes the circle nothing is ever constructed; the compiler's GD9002 finds those.)
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new AuthoringException(
                $"this {GetType().Name} is made while it is being made: environments are computed from one another in a circle. "
                + "Write one of them out, or let them derive from a third.",
                Origin);
        }
    }

    /// <summary>Its short name; by default the name of the property with <see cref="EnvironmentAttribute"/>, in kebab case.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace of every namespaced object that names none itself.</summary>
    [LowersTo(typeof(KubernetesObject), "metadata.namespace")]
    [LowersTo(typeof(Namespace), "metadata.name")]
    public required DnsLabel Namespace { get; init; }

    /// <summary>Whether the Namespace object is rendered too; false where another team owns it.</summary>
    public bool CreateNamespace { get; init; } = true;

    /// <summary>What the rendered Namespace enforces on its pods, and what the security rules hold the environment to.</summary>
    [LowersTo(typeof(Namespace), "metadata.labels[pod-security.kubernetes.io/enforce]")]
    public PodSecurityLevel PodSecurity { get; init; } = PodSecurityLevel.Restricted;

    /// <summary>How services with a host are reached from outside.</summary>
    public Routing Routing { get; init; } = new IngressRouting();

    /// <summary>Labels on every object of the environment.</summary>
    [LowersTo(typeof(KubernetesObject), "metadata.labels[{key}]")]
    [LowersTo(typeof(PodTemplateSpec), "metadata.labels[{key}]")]
    public ValueMap<string> Labels { get; init; } = ValueMap<string>.Empty;

    /// <summary>The version of the cluster; what it removed, or has not yet, is an error.</summary>
    public KubernetesVersion ClusterVersion { get; init; } = KubernetesVersion.Latest;

    /// <summary>
    /// Objects that it refers to and that others make, as <c>Kind name</c> or <c>Kind namespace/name</c> with <c>*</c> for any text:
    /// <c>["Secret db", "Secret */*-tls", "StorageClass fast"]</c>. Without a namespace: in any, or cluster-wide.
    /// </summary>
    public ValueList<string> Outside { get; init; } = [];

    /// <summary>What is demanded of it beyond what is right everywhere.</summary>
    public EnvironmentPolicy Policy { get; init; } = new();

    /// <summary>How its cloud resources are rendered, and who runs the program that they become. Nothing is rendered where there are none.</summary>
    public CloudTarget Cloud { get; init; } = new PulumiProgram();

    /// <summary>Who pulls it into its cluster; null where that is none of the project's business.</summary>
    public Agent? Agent { get; init; }

    /// <summary>
    /// Whether the agent applies a component only when those are ready that it refers to: Flux by a Kustomization a component
    /// (<c>dependsOn</c>), Argo CD by an Application a component (sync waves). All that is said apart from the workloads' files.
    /// </summary>
    /// <remarks>With <see cref="TreeLayout.OneFileAComponent"/> there is no folder that could be applied by itself: the environment is applied as one.</remarks>
    public bool InOrder { get; init; } = true;

    /// <summary>
    /// Whether what a component refers to is also said on its workload, as <c>config.kubernetes.io/depends-on</c>: for Config Sync, which
    /// knows no other way (kpt-config-sync, cli-utils). It is the same whoever pulls, since workloads' files are; others don't look at it.
    /// </summary>
    public bool AnnotateOrder { get; init; }

    /// <summary>What makes it a preview of another environment; null for one that stays.</summary>
    public Preview? Preview { get; init; }

    public TreeLayout Layout { get; init; } = TreeLayout.OneObjectAFile;
}

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
    /// <summary>Its short name; by default the name of the property with <see cref="EnvironmentAttribute"/>, in kebab case.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace of every namespaced object that names none itself.</summary>
    public required DnsLabel Namespace { get; init; }

    /// <summary>Whether the Namespace object is rendered too; false where another team owns it.</summary>
    public bool CreateNamespace { get; init; } = true;

    /// <summary>What the rendered Namespace enforces on its pods, and what the security rules hold the environment to.</summary>
    public PodSecurityLevel PodSecurity { get; init; } = PodSecurityLevel.Restricted;

    /// <summary>How services with a host are reached from outside.</summary>
    public Routing Routing { get; init; } = new IngressRouting();

    /// <summary>Labels on every object of the environment.</summary>
    public ValueMap<string> Labels { get; init; } = ValueMap<string>.Empty;

    /// <summary>How its cloud resources are rendered, and who runs the program that they become. Nothing is rendered where there are none.</summary>
    public CloudTarget Cloud { get; init; } = new PulumiProgram();

    public TreeLayout Layout { get; init; } = TreeLayout.OneObjectAFile;
}

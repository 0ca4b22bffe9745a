namespace GitOpsDsl;

/// <summary>
/// What the workloads have in common: one image that runs, its configuration, its resources and its rights. As shipped a workload
/// satisfies the restricted Pod Security Standard and needs nothing silenced.
/// </summary>
public abstract record Workload : Component
{
    private protected Workload(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>The image of the main container.</summary>
    [LowersTo(typeof(Container), "image")]
    public required ImageReference Image { get; init; }

    /// <summary>Replaces the image's entrypoint.</summary>
    [LowersTo(typeof(Container), "command")]
    public ValueList<string>? Command { get; init; }

    /// <summary>Replaces the image's arguments.</summary>
    [LowersTo(typeof(Container), "args")]
    public ValueList<string>? Args { get; init; }

    /// <summary>Environment variables, kept in a ConfigMap of the workload's name; a change of them rolls the pods.</summary>
    [LowersTo(typeof(ConfigMap), "data[{key}]", Name = "{name}")]
    public ValueMap<ConfigValue> Config { get; init; } = ValueMap<ConfigValue>.Empty;

    /// <summary>Environment variables that come from keys of Secrets.</summary>
    [LowersTo(typeof(Container), "env[name={key}]")]
    public ValueMap<SecretKey> Secrets { get; init; } = ValueMap<SecretKey>.Empty;

    /// <summary>Configuration files by absolute path, kept in a ConfigMap and mounted read-only; a change of them rolls the pods.</summary>
    [LowersTo(typeof(ConfigMap), "data[{file}]", Name = "{name}-files")]
    [LowersTo(typeof(Container), "volumeMounts[mountPath={key}]")]
    public ValueMap<ConfigValue> Files { get; init; } = ValueMap<ConfigValue>.Empty;

    /// <summary>What is mounted, by absolute path. A volume is named after its path: <c>/var/data</c> becomes <c>var-data</c>.</summary>
    [LowersTo(typeof(Container), "volumeMounts[mountPath={key}]")]
    [LowersTo(typeof(PodSpec), "volumes[name={volume}]")]
    [LowersTo(typeof(PersistentVolumeClaim), "spec", Name = "{name}-{volume}")]
    [LowersTo(typeof(StatefulSet), "spec.volumeClaimTemplates[metadata.name={volume}]")]
    public ValueMap<Mount> Mounts { get; init; } = ValueMap<Mount>.Empty;

    /// <summary>Directories that the process may write to; all else is read-only. Each is an empty directory that lives as long as the pod.</summary>
    [LowersTo(typeof(Container), "volumeMounts[mountPath={item}]")]
    [LowersTo(typeof(PodSpec), "volumes[name={volume}]")]
    public ValueList<string> WritablePaths { get; init; } = ["/tmp"];

    /// <summary>CPU that the scheduler sets aside. Not a limit: idle CPU may be used.</summary>
    [LowersTo(typeof(Container), "resources.requests.cpu")]
    public Quantity Cpu { get; init; } = "50m";

    /// <summary>Memory that the scheduler sets aside, and the limit where <see cref="MemoryLimit"/> is not set.</summary>
    [LowersTo(typeof(Container), "resources.requests.memory")]
    [LowersTo(typeof(Container), "resources.limits.memory")]
    public Quantity Memory { get; init; } = "128Mi";

    /// <summary>The most CPU that it may use; none as shipped, since a CPU limit throttles a process that could run.</summary>
    [LowersTo(typeof(Container), "resources.limits.cpu")]
    public Quantity? CpuLimit { get; init; }

    /// <summary>The most memory that it may use before it is killed.</summary>
    [LowersTo(typeof(Container), "resources.limits.memory")]
    public Quantity? MemoryLimit { get; init; }

    /// <summary>The user and group that the process runs as; null runs the image's own user, which must not be root.</summary>
    [LowersTo(typeof(PodSpec), "securityContext.runAsUser")]
    [LowersTo(typeof(PodSpec), "securityContext.runAsGroup")]
    [LowersTo(typeof(PodSpec), "securityContext.fsGroup")]
    public long? UserId { get; init; } = 10001;

    /// <summary>What the process may ask of the Kubernetes API, in its namespace. None as shipped, and no token is mounted.</summary>
    [LowersTo(typeof(Role), "rules")]
    public ValueList<PolicyRule> Permissions { get; init; } = [];

    /// <summary>Containers that run to their end, in order, before the main one starts.</summary>
    [LowersTo(typeof(PodSpec), "initContainers")]
    public ValueList<Container> InitContainers { get; init; } = [];

    /// <summary>Containers that start before the main one and run beside it until it ends.</summary>
    [LowersTo(typeof(PodSpec), "initContainers")]
    public ValueList<Container> Sidecars { get; init; } = [];

    /// <summary>Secrets with the credentials of private registries.</summary>
    [LowersTo(typeof(PodSpec), "imagePullSecrets")]
    public ValueList<string> ImagePullSecrets { get; init; } = [];

    /// <summary>Labels that a node must have.</summary>
    [LowersTo(typeof(PodSpec), "nodeSelector[{key}]")]
    public ValueMap<string> NodeSelector { get; init; } = ValueMap<string>.Empty;

    /// <summary>Taints of nodes that don't keep it away.</summary>
    [LowersTo(typeof(PodSpec), "tolerations")]
    public ValueList<Toleration> Tolerations { get; init; } = [];

    [LowersTo(typeof(PodSpec), "priorityClassName")]
    public string? PriorityClass { get; init; }

    /// <summary>How long the process has to end by itself after SIGTERM; Kubernetes' 30 seconds when not set.</summary>
    [LowersTo(typeof(PodSpec), "terminationGracePeriodSeconds")]
    public Duration? GracePeriod { get; init; }
}

namespace GitOpsDsl.Rules;

/// <summary>A place in the pods of a workload that needs another object.</summary>
/// <param name="source">The map that says what: its name, and maybe a key, items, and that it is optional.</param>
internal sealed class PodReference(Workload workload, Node source, Node name, bool isVolume)
{
    public Workload Workload { get; } = workload;

    public Node Source { get; } = source;

    /// <summary>The name of the object, in the workload's namespace.</summary>
    public Node Name { get; } = name;

    /// <summary>Needed when the pod's volumes are mounted, and not when a container's environment is made.</summary>
    public bool IsVolume { get; } = isVolume;

    /// <summary>The pod starts without it; or the host can't know.</summary>
    public bool IsOptional => Source["optional"] is { IsAbsent: false } optional && optional.Boolean != false;

    /// <summary>What happens to the pod when it can't be had.</summary>
    public string Effect => Source.Name == "persistentVolumeClaim" ? "the pod stays Pending"
        : IsVolume ? "the pod stays in ContainerCreating"
        : "the container does not start (CreateContainerConfigError)";
}

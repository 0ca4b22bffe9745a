namespace GitOpsDsl.Rules;

/// <summary>An object that makes pods, or is one.</summary>
public sealed class Workload
{
    internal Workload(EnvironmentObject item, WorkloadKind kind)
    {
        Object = item;
        Kind = kind;
        Template = kind.TemplateOf(item.Root);
        TemplateLabels = Template["metadata"]["labels"];
        PodSpec = Template["spec"];
        Containers = PodSpec["containers"];
        InitContainers = PodSpec["initContainers"];
    }

    public EnvironmentObject Object { get; }

    public WorkloadKind Kind { get; }

    /// <summary>The map with the <c>metadata</c> and <c>spec</c> of its pods.</summary>
    public Node Template { get; }

    /// <summary>The labels that its pods are written with.</summary>
    public Node TemplateLabels { get; }

    public Node PodSpec { get; }

    internal Node Containers { get; }

    internal Node InitContainers { get; }

    /// <summary>The labels of its pods, with those that its controller adds.</summary>
    public LabelSet PodLabels => new(TemplateLabels, Object);

    /// <summary>How many pods it runs when nothing scales it; null when that can't be known, or depends on the nodes.</summary>
    public long? Replicas => Kind switch
    {
        { HasReplicas: true } => Object.Spec["replicas"] is { IsAbsent: false } replicas ? replicas.Integer : 1,
        { Name: "Pod" } => 1,
        _ => null,
    };

    /// <summary>Which pods it takes for its own; missing where it says nothing.</summary>
    public LabelSelector Selector =>
        Kind.Name == "ReplicationController" ? LabelSelector.OfLabels(Object.Spec["selector"]) : LabelSelector.Of(Object.Spec["selector"]);

    /// <summary><c>Deployment "web"</c>.</summary>
    public override string ToString() => $"{Object.Id.Kind} \"{Object.Name}\"";
}

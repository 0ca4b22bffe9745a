namespace GitOpsDsl.Rules;

/// <summary>A kind that makes pods, and where it says what they are like.</summary>
/// <param name="template">Where the map with the pods' <c>metadata</c> and <c>spec</c> is; empty where that is the object itself.</param>
/// <param name="serves">It keeps its pods running for ever, and replaces those that end.</param>
/// <param name="hasReplicas">It has <c>spec.replicas</c> and the scale subresource.</param>
public sealed class WorkloadKind(string group, string name, string template, bool serves, bool hasReplicas)
{
    private readonly string[] _template = template.Split(['.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In the order in which an environment is indexed.</summary>
    internal static WorkloadKind[] All { get; } =
    [
        new("apps", "Deployment", "spec.template", serves: true, hasReplicas: true),
        new("apps", "StatefulSet", "spec.template", serves: true, hasReplicas: true),
        new("apps", "DaemonSet", "spec.template", serves: true, hasReplicas: false),
        new("apps", "ReplicaSet", "spec.template", serves: true, hasReplicas: true),
        new("", "ReplicationController", "spec.template", serves: true, hasReplicas: true),
        new("", "Pod", "", serves: false, hasReplicas: false),
        new("batch", "Job", "spec.template", serves: false, hasReplicas: false),
        new("batch", "CronJob", "spec.jobTemplate.spec.template", serves: false, hasReplicas: false),
        new("argoproj.io", "Rollout", "spec.template", serves: true, hasReplicas: true),
    ];

    public string Group { get; } = group;

    public string Name { get; } = name;

    public bool Serves { get; } = serves;

    public bool HasReplicas { get; } = hasReplicas;

    /// <summary>Null for objects that make no pods.</summary>
    internal static WorkloadKind? Of(ObjectId id)
    {
        foreach (var kind in All)
        {
            if (kind.Name == id.Kind && id.IsOfGroup(kind.Group))
            {
                return kind;
            }
        }

        return null;
    }

    internal Node TemplateOf(Node root)
    {
        var node = root;
        foreach (var step in _template)
        {
            node = node[step];
        }

        return node;
    }
}

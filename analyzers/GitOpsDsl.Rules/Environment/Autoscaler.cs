namespace GitOpsDsl.Rules;

/// <summary>What changes the number of pods of a workload: a HorizontalPodAutoscaler, or a ScaledObject of KEDA, which makes one.</summary>
internal sealed class Autoscaler
{
    private Autoscaler(EnvironmentObject item, string minField)
    {
        Object = item;
        Target = item.Spec["scaleTargetRef"];
        MinField = item.Spec[minField];
        Kind = item.Id.Kind == "ScaledObject" && Target["kind"].IsZero ? "Deployment" : Target["kind"].Text;
        var version = Target["apiVersion"].Text;
        Group = version is null ? Kind == "ReplicationController" ? "" : "apps"
            : version.IndexOf('/') is var slash and >= 0 ? version.Substring(0, slash) : "";
    }

    public EnvironmentObject Object { get; }

    /// <summary>The map that says what is scaled.</summary>
    public Node Target { get; }

    public string Group { get; }

    /// <summary>The kind of what is scaled; null when it can't be known.</summary>
    public string? Kind { get; }

    /// <summary>Where the least number of pods stands.</summary>
    public Node MinField { get; }

    /// <summary>The least number of pods; null when it can't be known.</summary>
    public long? Min => MinField.IsAbsent ? Object.Id.Kind == "ScaledObject" ? 0 : 1 : MinField.Integer;

    public bool IsHorizontalPodAutoscaler => Object.Id.Kind == "HorizontalPodAutoscaler";

    /// <summary><c>HorizontalPodAutoscaler "web"</c>.</summary>
    public override string ToString() => $"{Object.Id.Kind} \"{Object.Name}\"";

    /// <summary>Those whose namespace is known.</summary>
    public static List<Autoscaler> In(RuleEnvironment environment)
    {
        var found = new List<Autoscaler>();
        Add(found, environment.OfKind("autoscaling", "HorizontalPodAutoscaler"), "minReplicas");
        Add(found, environment.OfKind("keda.sh", "ScaledObject"), "minReplicaCount");
        return found;
    }

    private static void Add(List<Autoscaler> found, IReadOnlyList<EnvironmentObject> objects, string minField)
    {
        foreach (var item in objects)
        {
            if (item.IsIdentified)
            {
                found.Add(new Autoscaler(item, minField));
            }
        }
    }
}

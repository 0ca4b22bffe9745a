namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// The order in which objects depend on one another, and so the order of documents in a file: Flux's (fluxcd/pkg, ssa/sort.go), which
/// agrees with that of the other agents where it matters.
/// </summary>
internal static class ApplyOrder
{
    private static readonly string[] Kinds =
    [
        "CustomResourceDefinition", "Namespace", "ClusterRole", "RuntimeClass", "PriorityClass", "StorageClass", "IngressClass",
        "ClusterRoleBinding", "ResourceQuota", "ServiceAccount", "Role", "RoleBinding", "ConfigMap", "Secret", "Service", "LimitRange",
        "PersistentVolume", "PersistentVolumeClaim", "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "PodDisruptionBudget",
    ];

    public static int Compare(GraphObject a, GraphObject b)
    {
        var order = Rank(a.Id.Kind).CompareTo(Rank(b.Id.Kind));
        order = order != 0 ? order : string.CompareOrdinal(a.Id.Kind, b.Id.Kind);
        order = order != 0 ? order : string.CompareOrdinal(a.Id.Group, b.Id.Group);
        order = order != 0 ? order : string.CompareOrdinal(a.Id.Namespace, b.Id.Namespace);
        return order != 0 ? order : string.CompareOrdinal(a.Id.Name, b.Id.Name);
    }

    private static int Rank(string kind) => kind switch
    {
        "MutatingWebhookConfiguration" or "ValidatingWebhookConfiguration" => int.MaxValue,
        _ => Array.IndexOf(Kinds, kind) is var rank and >= 0 ? rank : Kinds.Length,
    };
}

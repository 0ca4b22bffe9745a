namespace GitOpsDsl.Agents.Tests;

/// <summary>
/// Config Sync: its applier (sigs.k8s.io/cli-utils) waits for namespaces, definitions and what <c>depends-on</c> names
/// (pkg/object/graph), and goes by kind within a set (pkg/ordering/sort.go).
/// </summary>
internal sealed class DocumentedConfigSync : DocumentedAgent
{
    private const string DependsOn = "config.kubernetes.io/depends-on";

    private static readonly string[] Kinds =
    [
        "Namespace", "ResourceQuota", "StorageClass", "CustomResourceDefinition", "MutatingWebhookConfiguration", "ServiceAccount", "PodSecurityPolicy", "Role",
        "ClusterRole", "RoleBinding", "ClusterRoleBinding", "ConfigMap", "Secret", "Service", "LimitRange", "PriorityClass", "Deployment", "StatefulSet", "CronJob",
        "PodDisruptionBudget",
    ];

    public override IEnumerable<Pull> Pulls(IReadOnlyCollection<TreeObject> objects) => objects
        .Where(static item => item is { Group: "configsync.gke.io", Kind: "RootSync" })
        .Select(static item => new Pull(item.Name, item.Text("spec", "git", "dir")!)
        {
            Cascades = item.Annotation("configsync.gke.io/deletion-propagation-policy") == "Foreground",
        });

    public override IReadOnlyList<IReadOnlyList<TreeObject>> Stages(IReadOnlyList<TreeObject> objects)
    {
        var depths = new Dictionary<TreeObject, int>();
        return [.. objects.GroupBy(Depth).OrderBy(static stage => stage.Key).Select(static stage => ByKind(stage, Kinds, "ValidatingWebhookConfiguration"))];

        int Depth(TreeObject item)
        {
            if (!depths.TryGetValue(item, out var depth))
            {
                depth = objects.Where(other => other != item && IsNeeded(other, item)).Select(other => Depth(other) + 1).DefaultIfEmpty(0).Max();
                depths.Add(item, depth);
            }

            return depth;
        }
    }

    private static bool IsNeeded(TreeObject other, TreeObject item)
        => (other.Kind == "Namespace" && other.Name == item.Namespace)
            || (other.Kind == "CustomResourceDefinition" && other.Text("spec", "group") == item.Group)
            || (item.Annotation(DependsOn)?.Split(',').Contains($"{other.Group}/namespaces/{other.Namespace}/{other.Kind}/{other.Name}") ?? false);
}

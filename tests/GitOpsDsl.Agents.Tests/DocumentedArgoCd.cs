using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Agents.Tests;

/// <summary>
/// Argo CD 3.5: docs/user-guide/sync-waves.md, app_deletion.md and directory.md, gitops-engine/pkg/sync/sync_tasks.go; what a project does not
/// permit is neither applied nor deleted. Its root's waves wait, as with the health of Applications that its users restore.
/// </summary>
internal sealed class DocumentedArgoCd : DocumentedAgent
{
    private const string Wave = "argocd.argoproj.io/sync-wave";

    private static readonly string[] Kinds =
    [
        "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodSecurityPolicy", "PodDisruptionBudget", "ServiceAccount", "Secret", "ConfigMap",
        "StorageClass", "PersistentVolume", "PersistentVolumeClaim", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding",
        "Service", "DaemonSet", "Pod", "ReplicaSet", "Deployment", "HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob", "IngressClass", "Ingress",
        "APIService",
    ];

    public override IEnumerable<Pull> Pulls(IReadOnlyCollection<TreeObject> objects)
    {
        var projects = objects.Where(static item => item.Kind == "AppProject").ToDictionary(static item => item.Name);
        var applications = objects.Where(static item => item.Kind == "Application").Concat(objects.Where(static item => item.Kind == "ApplicationSet").SelectMany(Generated)).ToList();
        return applications.Select(item => new Pull(item.Name, item.Text("spec", "source", "path")!)
        {
            Recurses = item.Text("spec", "source", "directory", "recurse") == "true",
            Prunes = item.Text("spec", "syncPolicy", "automated", "prune") == "true",
            Cascades = item.Items("metadata", "finalizers").Any(),
            After = [.. applications.Where(other => WaveOf(other) < WaveOf(item)).Select(static other => other.Name)],
            Project = item.Text("spec", "project")!,
            Permits = one => projects.TryGetValue(item.Text("spec", "project")!, out var project) && Permits(project, one),
        });
    }

    public override IReadOnlyList<IReadOnlyList<TreeObject>> Stages(IReadOnlyList<TreeObject> objects)
        => [.. objects.GroupBy(WaveOf).OrderBy(static wave => wave.Key).Select(static wave => ByKind(wave, Kinds))];

    private static int WaveOf(TreeObject item) => int.Parse(item.Annotation(Wave) ?? "0", CultureInfo.InvariantCulture);

    private static bool Permits(TreeObject project, TreeObject item) => item.Namespace is { } own
        ? project.Items("spec", "destinations").Any(place => Value(place, "namespace") is "*" || Value(place, "namespace") == own)
            && (project.At("spec", "namespaceResourceWhitelist") is null || project.Items("spec", "namespaceResourceWhitelist").Any(kind => IsOf(kind, item)))
        : project.Items("spec", "clusterResourceWhitelist").Any(kind => IsOf(kind, item))
            // A Namespace is also held against the destinations.
            && (item.Kind != "Namespace" || project.Items("spec", "destinations").Any(place => Value(place, "namespace") is "*" || Value(place, "namespace") == item.Name));

    private static bool IsOf(YamlNode kind, TreeObject item)
        => (Value(kind, "group") is "*" || Value(kind, "group") == item.Group) && (Value(kind, "kind") is "*" || Value(kind, "kind") == item.Kind);

    private static string? Value(YamlNode map, string key) => ((YamlScalarNode)map[key]).Value;

    /// <summary>The list generator, with Go's templates of plain names.</summary>
    private static IEnumerable<TreeObject> Generated(TreeObject set)
    {
        foreach (var element in ((YamlSequenceNode)set.Items("spec", "generators").Single()["list"]["elements"]).Children.Cast<YamlMappingNode>())
        {
            var text = new StringWriter();
            new YamlStream(new YamlDocument((YamlMappingNode)set.At("spec", "template")!)).Save(text, assignAnchors: false);
            var template = element.Children.Aggregate(text.ToString(), static (done, entry) => done.Replace($"{{{{.{entry.Key}}}}}", entry.Value.ToString(), StringComparison.Ordinal));
            var application = TreeObject.Read(set.Path, template).Single();
            application.Root.Add("apiVersion", "argoproj.io/v1alpha1");
            application.Root.Add("kind", "Application");
            yield return application;
        }
    }
}

using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Agents.Tests;

/// <summary>Flux's kustomize-controller 1.9: fluxcd/pkg, ssa/manager_apply.go and ssa/sort.go; kustomize-controller, docs/spec/v1/kustomizations.md.</summary>
internal sealed class DocumentedFlux : DocumentedAgent
{
    private static readonly string[] Kinds =
    [
        "CustomResourceDefinition", "Namespace", "ClusterRole", "ClusterClass", "RuntimeClass", "PriorityClass", "StorageClass", "VolumeSnapshotClass",
        "IngressClass", "GatewayClass", "ClusterRoleBinding", "ResourceQuota", "ServiceAccount", "Role", "RoleBinding", "ConfigMap", "Secret", "Service",
        "LimitRange", "Deployment", "StatefulSet", "CronJob", "PodDisruptionBudget",
    ];

    public override IEnumerable<Pull> Pulls(IReadOnlyCollection<TreeObject> objects)
    {
        var kustomizations = objects.Where(static item => item is { Group: "kustomize.toolkit.fluxcd.io", Kind: "Kustomization" }).ToList();
        var waiting = kustomizations.Where(static item => item.Text("spec", "wait") == "true").Select(static item => item.Name).ToHashSet();
        return kustomizations.Select(item => new Pull(item.Name, item.Text("spec", "path")!["./".Length..])
        {
            Prunes = item.Text("spec", "prune") == "true",
            Cascades = item.Text("spec", "prune") == "true",
            // Without 'wait', one is ready as soon as it is applied.
            After = [.. item.Items("spec", "dependsOn").Select(static other => ((YamlScalarNode)other["name"]).Value!).Where(waiting.Contains)],
        });
    }

    public override IReadOnlyList<IReadOnlyList<TreeObject>> Stages(IReadOnlyList<TreeObject> objects)
        => [.. ByKind(objects, Kinds, "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration").GroupBy(Stage).OrderBy(static stage => stage.Key).Select(static stage => stage.ToList())];

    private static int Stage(TreeObject item) => item.Kind switch
    {
        "CustomResourceDefinition" or "Namespace" or "ClusterRole" => 1,
        var kind when kind.EndsWith("Class", StringComparison.Ordinal) => 2,
        _ => 4,
    };
}

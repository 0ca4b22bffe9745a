namespace GitOpsDsl.Compiler.Diff;

/// <summary>Annotations and labels with which agents leave an object in the cluster that is gone from git.</summary>
internal static class PruneProtection
{
    /// <summary>
    /// Of Flux (kustomize-controller, docs/spec/v1/kustomizations.md), Argo CD (docs/user-guide/sync-options.md), Config Sync
    /// (declared lifecycle), and Helm, which Flux's and Argo CD's users know it from.
    /// </summary>
    private static readonly (string Key, string Value)[] Marks =
    [
        ("kustomize.toolkit.fluxcd.io/prune", "disabled"),
        ("argocd.argoproj.io/sync-options", "Prune=false"),
        ("client.lifecycle.config.k8s.io/deletion", "detach"),
        ("helm.sh/resource-policy", "keep"),
    ];

    /// <summary><c>kustomize.toolkit.fluxcd.io/prune: disabled</c>; null when it is deleted.</summary>
    public static string? Of(Manifest manifest)
    {
        var metadata = manifest.Root["metadata"];
        foreach (var (key, value) in Marks)
        {
            var text = metadata["annotations"][key].Text ?? metadata["labels"][key].Text;
            if (text is not null && text.Split(',', StringSplitOptions.TrimEntries).Contains(value))
            {
                return $"{key}: {value}";
            }
        }

        return null;
    }
}

namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// Makes the objects of a preview as small as it asks for. Done to what components became, not to what they say: so it holds for an author's
/// own components too, and for sizes that are computed.
/// </summary>
internal static class PreviewSizes
{
    /// <param name="resource">An object of the environment.</param>
    /// <param name="part">The name of the part that became it.</param>
    /// <param name="preview">What the environment is; null for one that stays.</param>
    /// <returns>The object in its size; null when a preview has none.</returns>
    public static KubernetesObject? Fit(KubernetesObject resource, string part, Preview? preview)
    {
        if (preview is null || preview.FullSize.Contains(part))
        {
            return resource;
        }

        return resource switch
        {
            Deployment { Spec: { } spec } deployment => deployment with { Spec = spec with { Replicas = Least(spec.Replicas, preview) } },
            ReplicaSet { Spec: { } spec } set => set with { Spec = spec with { Replicas = Least(spec.Replicas, preview) } },
            StatefulSet { Spec: { } spec } set => set with
            {
                Spec = spec with
                {
                    Replicas = Least(spec.Replicas, preview),
                    VolumeClaimTemplates = spec.VolumeClaimTemplates is { } claims ? [.. claims.Select(claim => Smaller(claim, preview))] : null,
                },
            },
            PersistentVolumeClaim claim => Smaller(claim, preview),
            HorizontalPodAutoscaler or PodDisruptionBudget => null,
            // KEDA's autoscaler, as a record or as any custom resource.
            { Kind: "ScaledObject" } => null,
            _ => resource,
        };
    }

    /// <summary>Without a number it is an autoscaler's, which a preview has none of.</summary>
    private static int Least(int? replicas, Preview preview) => Math.Min(replicas ?? preview.Replicas, preview.Replicas);

    private static PersistentVolumeClaim Smaller(PersistentVolumeClaim claim, Preview preview)
        => claim.Spec?.Resources?.Requests is { } requests && requests.TryGetValue("storage", out var asked) && asked > preview.Storage
            ? claim with { Spec = claim.Spec with { Resources = claim.Spec.Resources with { Requests = requests.With("storage", preview.Storage) } } }
            : claim;
}

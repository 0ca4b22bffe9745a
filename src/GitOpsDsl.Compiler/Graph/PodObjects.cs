namespace GitOpsDsl.Compiler.Graph;

/// <summary>The objects that pods can't start without.</summary>
internal static class PodObjects
{
    /// <summary>Kind and name of each that is not optional, in the namespace of the pods.</summary>
    public static IEnumerable<(string Kind, string Name)> Of(KubernetesObject? resource)
    {
        if (PodSpecs.Of(resource) is not { } pod)
        {
            return [];
        }

        var containers = pod.Containers.Concat(pod.InitContainers ?? []).ToList();
        var found = containers.SelectMany(static container => container.EnvFrom ?? []).SelectMany(static source => Two(
                source.ConfigMapRef is { Optional: not true } map ? map.Name : null, source.SecretRef is { Optional: not true } secret ? secret.Name : null))
            .Concat(containers.SelectMany(static container => container.Env ?? []).SelectMany(static variable => Two(
                variable.ValueFrom?.ConfigMapKeyRef is { Optional: not true } map ? map.Name : null,
                variable.ValueFrom?.SecretKeyRef is { Optional: not true } secret ? secret.Name : null)))
            .Concat((pod.Volumes ?? []).SelectMany(OfVolume))
            .Append(("ServiceAccount", pod.ServiceAccountName));
        return found.Where(static item => item.Item2 is not null).Select(static item => (item.Item1, item.Item2!));
    }

    private static IEnumerable<(string Kind, string? Name)> OfVolume(Volume volume) =>
        Two(
            volume.ConfigMap is { Optional: not true } map ? map.Name : null,
            volume.Secret is { Optional: not true } secret ? secret.SecretName : null)
        .Append(("PersistentVolumeClaim", volume.PersistentVolumeClaim?.ClaimName))
        .Concat((volume.Projected?.Sources ?? []).SelectMany(static source => Two(
            source.ConfigMap is { Optional: not true } map ? map.Name : null, source.Secret is { Optional: not true } secret ? secret.Name : null)));

    private static (string Kind, string? Name)[] Two(string? configMap, string? secret) => [("ConfigMap", configMap), ("Secret", secret)];
}

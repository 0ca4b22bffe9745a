namespace GitOpsDsl.Compiler.Diff;

/// <summary>Changes after which pods are restarted, started or stopped.</summary>
internal static class PodRestarts
{
    private const string Rolled = "each pod is replaced by one of the new template";

    /// <summary>Groups of operators that make no pods of what they read.</summary>
    private static readonly HashSet<string> WithoutPods =
    [
        "bitnami.com", "cert-manager.io", "external-secrets.io", "image.toolkit.fluxcd.io", "monitoring.coreos.com", "notification.toolkit.fluxcd.io",
        "snapshot.storage.k8s.io",
    ];

    /// <summary>Whether it is a custom resource of which an operator may make pods.</summary>
    public static bool MayMakePods(Manifest manifest)
        => manifest.Facts is null
            && manifest.Id.Group.Contains('.', StringComparison.Ordinal)
            && !manifest.Id.Group.EndsWith(".k8s.io", StringComparison.Ordinal)
            && !WithoutPods.Contains(manifest.Id.Group);

    /// <param name="pair">The object on both sides.</param>
    /// <param name="difference">What differs.</param>
    /// <param name="cause">What it follows from, if from anything.</param>
    public static Risk? Of(ManifestPair pair, FieldDifference difference, string? cause)
    {
        var manifest = pair.Present;
        if (PodTemplates.PathOf(manifest) is { } template && difference.IsUnder(template))
        {
            return OfTemplate(manifest, cause);
        }

        return (manifest.Id.Group, manifest.Id.Kind, difference.Schema) switch
        {
            ("", "ConfigMap" or "Secret", _) when !difference.IsUnder("metadata")
                => Risk.Nothing("pods that run keep the variables that they started with, and see changed files after a while"),
            ("", "Pod", "spec.containers[].image" or "spec.initContainers[].image") => Risk.Restarts("the container restarts with the image"),
            (_, _, "spec.replicas") => Risk.Restarts("pods are started or stopped"),
            ("batch", "Job" or "CronJob", "spec.suspend") => Risk.Restarts("pods are started or stopped"),
            ("autoscaling", "HorizontalPodAutoscaler", _) when difference.IsUnder("spec") => Risk.Restarts("the autoscaler may start or stop pods"),
            _ when difference.IsUnder("spec") && MayMakePods(manifest) => Risk.Restarts("its operator decides what that does, and may restart pods"),
            _ => null,
        };
    }

    private static Risk OfTemplate(Manifest manifest, string? cause)
    {
        var strategy = manifest.Root["spec"]["updateStrategy"]["type"].Text;
        return manifest.Id.Kind switch
        {
            "CronJob" => Risk.Nothing("the next run takes it"),
            "ReplicaSet" or "ReplicationController" => Risk.Nothing("pods that run stay as they are"),
            "StatefulSet" or "DaemonSet" when strategy == "OnDelete" => Risk.Nothing("a pod takes it when someone deletes it (updateStrategy OnDelete)"),
            "Deployment" when manifest.Root["spec"]["paused"].Boolean == true => Risk.Nothing("the Deployment is paused"),
            _ => Risk.Restarts(cause is null ? Rolled : $"{Rolled}, because of {cause}"),
        };
    }
}

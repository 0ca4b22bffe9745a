namespace GitOpsDsl.Compiler.Graph;

/// <summary>The pods of an object, of whatever kind it is.</summary>
public static class PodSpecs
{
    /// <summary>What its pods are made of; null for an object that makes none.</summary>
    public static PodSpec? Of(KubernetesObject? resource) => resource switch
    {
        Deployment deployment => deployment.Spec?.Template.Spec,
        StatefulSet statefulSet => statefulSet.Spec?.Template.Spec,
        DaemonSet daemonSet => daemonSet.Spec?.Template.Spec,
        ReplicaSet replicaSet => replicaSet.Spec?.Template?.Spec,
        Job job => job.Spec?.Template.Spec,
        CronJob cronJob => cronJob.Spec?.JobTemplate.Spec?.Template.Spec,
        Pod pod => pod.Spec,
        _ => null,
    };

    /// <summary>The images that it runs, in the order of its containers, init containers last; each once.</summary>
    public static IEnumerable<string> Images(KubernetesObject? resource)
    {
        if (Of(resource) is not { } pod)
        {
            return [];
        }

        return pod.Containers.Concat(pod.InitContainers ?? []).Select(static container => container.Image).OfType<string>().Distinct();
    }
}

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

    /// <summary>The same object with other images; itself when none changes.</summary>
    /// <param name="resource">An object of any kind.</param>
    /// <param name="change">Gives the image to run for an image that is written.</param>
    public static KubernetesObject WithImages(KubernetesObject resource, Func<string, string> change)
    {
        if (Images(resource).All(image => change(image) == image))
        {
            return resource;
        }

        PodSpec Pod(PodSpec pod) => pod with
        {
            Containers = [.. pod.Containers.Select(Container)],
            InitContainers = pod.InitContainers is { } containers ? [.. containers.Select(Container)] : null,
        };
        Container Container(Container container) => container.Image is { } image ? container with { Image = change(image) } : container;

        return resource switch
        {
            Deployment deployment => deployment.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(Pod))),
            StatefulSet statefulSet => statefulSet.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(Pod))),
            DaemonSet daemonSet => daemonSet.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(Pod))),
            ReplicaSet replicaSet => replicaSet.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(Pod))),
            Job job => job.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(Pod))),
            CronJob cronJob => cronJob.WithSpec(spec => spec.WithJobTemplate(job => job.WithSpec(s => s.WithTemplate(t => t.WithSpec(Pod))))),
            Pod pod => pod.WithSpec(Pod),
            _ => resource,
        };
    }
}

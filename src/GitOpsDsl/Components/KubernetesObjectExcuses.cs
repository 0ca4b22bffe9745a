namespace GitOpsDsl;

/// <summary>Excuses of single objects.</summary>
public static class KubernetesObjectExcuses
{
    /// <summary>The same object, excused from a rule: <c>new Deployment { … }.Excuse("GD4201", "the leader election allows one only")</c>.</summary>
    /// <param name="resource">The object.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="reason">Why what it finds is right here.</param>
    public static T Excuse<T>(this T resource, string rule, string reason)
        where T : KubernetesObject
    {
        KubernetesObject any = resource;
        var annotations = any.Metadata.Annotations ?? ValueMap<string>.Empty;
        return (T)(any with { Metadata = any.Metadata with { Annotations = annotations.With(GitOpsDsl.Excuse.AnnotationPrefix + rule, reason) } });
    }
}

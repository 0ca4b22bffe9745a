namespace GitOpsDsl.Rules;

/// <summary>Pods that read a ConfigMap or Secret once, when they start, and that nothing restarts when it changes. Ships switched off.</summary>
internal sealed class UnnoticedChange() : ReferenceRule("GD2712", "Pods that don't notice a changed ConfigMap", Severity.None)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        Check(environment, "ConfigMap", PodReferences.Of(environment).ConfigMaps, context);
        Check(environment, "Secret", PodReferences.Of(environment).Secrets, context);
    }

    private static void Check(RuleEnvironment environment, string kind, IReadOnlyList<PodReference> references, RuleContext context)
    {
        foreach (var reference in references)
        {
            var workload = reference.Workload;
            if (!reference.IsVolume && workload.Kind.Serves
                && environment.Find("", kind, workload.Object.Namespace, reference.Name.Text ?? "") is { } found
                && found.Root["immutable"].IsZero && !IsRestarted(workload))
            {
                context.Report(
                    reference.Name,
                    $"the program reads {kind} {reference.Name} when it starts, and nothing restarts it when that changes: put a hash of it into the pod's annotations, or into its name",
                    found.Metadata["name"]);
            }
        }
    }

    /// <summary>An annotation of the pods holds a hash, or one of the workload asks a controller to restart them.</summary>
    private static bool IsRestarted(Workload workload)
    {
        var annotations = workload.Template["metadata"]["annotations"];
        return annotations.IsPartial || Mentions(annotations, "checksum", "hash")
            || workload.Object.Metadata["annotations"].IsPartial || Mentions(workload.Object.Metadata["annotations"], "reloader", "keel");
    }

    private static bool Mentions(Node annotations, string one, string other)
    {
        foreach (var annotation in annotations.Entries)
        {
            if (annotation.Name.IndexOf(one, StringComparison.Ordinal) >= 0 || annotation.Name.IndexOf(other, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

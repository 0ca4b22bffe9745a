namespace GitOpsDsl.Rules;

/// <summary>A name that pods take their host names from, and that is no DNS label (the API server warns: <c>a DNS label is recommended</c>).</summary>
internal sealed class NameUnfitForHosts() : ReferenceRule("GD2623", "Workload name unfit for host names", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.Pod, Check);
        on.Type("io.k8s.api.apps.v1.Deployment", Check);
        on.Type("io.k8s.api.apps.v1.ReplicaSet", Check);
        on.Type("io.k8s.api.apps.v1.DaemonSet", Check);
        on.Type("io.k8s.api.batch.v1.Job", Check);
    }

    private static void Check(Node workload, RuleContext context)
    {
        var name = workload["metadata"]["name"];
        if (name.Text is { } text && (text.IndexOf('.') >= 0 || text.Length > DnsName.LabelLength))
        {
            context.Report(
                name, $"{name} becomes part of the pods' host names, which are cut at 63 characters and should have no dots: use lower-case letters, digits and hyphens");
        }
    }
}

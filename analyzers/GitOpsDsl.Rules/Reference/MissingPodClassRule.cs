namespace GitOpsDsl.Rules;

/// <summary>Pods of a class that is not among those that the environment lists: an admission plugin refuses them.</summary>
/// <param name="field">Of the pod's spec: the name of the class.</param>
internal abstract class MissingPodClassRule(string id, string title, string group, string kind, string field) : ReferenceRule(id, title)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var workload in Workloads.Of(environment).All)
        {
            var name = workload.PodSpec[field];
            if (known.FindClusterWide(group, kind, name).IsMissing)
            {
                MissingObject.ReportClusterWide(context, environment, group, kind, name, $"{workload} is accepted, and its pods are refused");
            }
        }
    }
}

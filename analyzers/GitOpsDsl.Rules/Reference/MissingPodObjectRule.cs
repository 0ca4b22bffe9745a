namespace GitOpsDsl.Rules;

/// <summary>A pod that needs an object of its namespace that nothing known makes.</summary>
/// <param name="references">Where pods name objects of that kind, which is one of the core group.</param>
internal abstract class MissingPodObjectRule(string id, string title, string kind, Func<PodReferences, IReadOnlyList<PodReference>> references)
    : ReferenceRule(id, title)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var reference in references(PodReferences.Of(environment)))
        {
            var workload = reference.Workload.Object;
            if (workload.IsIdentified && known.Find("", kind, workload.Namespace, reference.Name).IsMissing && !reference.IsOptional)
            {
                MissingObject.Report(context, environment, "", kind, workload.Namespace, reference.Name, reference.Effect);
            }
        }
    }
}

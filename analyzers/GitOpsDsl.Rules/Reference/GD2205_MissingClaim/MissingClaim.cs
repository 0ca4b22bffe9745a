namespace GitOpsDsl.Rules;

/// <summary>A pod with a volume whose claim is not in its namespace.</summary>
internal sealed class MissingClaim() : ReferenceRule("GD2205", "PersistentVolumeClaim that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var reference in PodReferences.Of(environment).Claims)
        {
            var workload = reference.Workload.Object;
            if (workload.IsIdentified && known.Find("", "PersistentVolumeClaim", workload.Namespace, reference.Name).IsMissing)
            {
                MissingObject.Report(
                    context, environment, "", "PersistentVolumeClaim", workload.Namespace, reference.Name, "the pod stays Pending");
            }
        }
    }
}

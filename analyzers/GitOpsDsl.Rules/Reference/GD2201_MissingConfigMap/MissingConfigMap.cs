namespace GitOpsDsl.Rules;

/// <summary>A pod that needs a ConfigMap that is not in its namespace.</summary>
internal sealed class MissingConfigMap() : ReferenceRule("GD2201", "ConfigMap that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var reference in PodReferences.Of(environment).ConfigMaps)
        {
            var workload = reference.Workload.Object;
            if (workload.IsIdentified && known.Find("", "ConfigMap", workload.Namespace, reference.Name).IsMissing && !reference.IsOptional)
            {
                MissingObject.Report(context, environment, "", "ConfigMap", workload.Namespace, reference.Name, reference.Effect);
            }
        }
    }
}

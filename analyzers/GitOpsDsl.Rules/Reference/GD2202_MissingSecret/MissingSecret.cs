namespace GitOpsDsl.Rules;

/// <summary>A pod that needs a Secret that nothing known makes in its namespace.</summary>
internal sealed class MissingSecret() : ReferenceRule("GD2202", "Secret that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var reference in PodReferences.Of(environment).Secrets)
        {
            var workload = reference.Workload.Object;
            if (workload.IsIdentified && known.Find("", "Secret", workload.Namespace, reference.Name).IsMissing && !reference.IsOptional)
            {
                MissingObject.Report(context, environment, "", "Secret", workload.Namespace, reference.Name, reference.Effect);
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>An autoscaler of something that is not in its namespace.</summary>
internal sealed class MissingScaleTarget() : ReferenceRule("GD2401", "Autoscaler of a workload that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var scaler in Autoscalers.Of(environment).All)
        {
            var (name, @namespace) = (scaler.Target["name"], scaler.Object.Namespace);
            if (scaler.Kind is { Length: > 0 } kind && known.Find(scaler.Group, kind, @namespace, name).IsMissing)
            {
                MissingObject.Report(context, environment, scaler.Group, kind, @namespace, name, "nothing is scaled");
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Pods of a ServiceAccount that is not in their namespace: the admission plugin <c>ServiceAccount</c> refuses them.</summary>
internal sealed class MissingServiceAccount() : ReferenceRule("GD2301", "ServiceAccount that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var workload in Workloads.Of(environment).All)
        {
            var name = workload.PodSpec["serviceAccountName"] is { IsZero: false } account ? account : workload.PodSpec["serviceAccount"];
            var @namespace = workload.Object.Namespace;
            if (workload.Object.IsIdentified && known.Find("", "ServiceAccount", @namespace, name).IsMissing)
            {
                MissingObject.Report(
                    context, environment, "", "ServiceAccount", @namespace, name, $"{workload} is accepted, and its pods are refused");
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A claim of a class that is not among those that the environment lists.</summary>
internal sealed class MissingStorageClass() : ReferenceRule("GD2206", "StorageClass that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var claim in environment.OfKind("", "PersistentVolumeClaim"))
        {
            Check(environment, claim.Spec, context);
        }

        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var volume in workload.PodSpec["volumes"].Items)
            {
                Check(environment, volume["ephemeral"]["volumeClaimTemplate"]["spec"], context);
            }

            if (workload.Kind.Name == "StatefulSet")
            {
                foreach (var template in workload.Object.Spec["volumeClaimTemplates"].Items)
                {
                    Check(environment, template["spec"], context);
                }
            }
        }
    }

    private static void Check(RuleEnvironment environment, Node claim, RuleContext context)
    {
        var name = claim["storageClassName"];
        if (name.Exists && KnownObjects.Of(environment).FindClusterWide("storage.k8s.io", "StorageClass", name).IsMissing)
        {
            MissingObject.ReportClusterWide(
                context, environment, "storage.k8s.io", "StorageClass", name, "the claim is never bound, and the pod stays Pending");
        }
    }
}

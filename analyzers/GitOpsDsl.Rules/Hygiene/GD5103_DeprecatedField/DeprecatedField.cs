namespace GitOpsDsl.Rules;

/// <summary>Fields that Kubernetes keeps for those who use them already.</summary>
internal sealed class DeprecatedField() : HygieneRule("GD5103", "Field deprecated")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        Add(on, TypeNames.PodSpec, "serviceAccount", 0, "serviceAccountName");
        Add(on, TypeNames.ServiceSpec, "externalIPs", 36, "a Service of type LoadBalancer, or a Gateway");
        Add(on, TypeNames.ServiceSpec, "loadBalancerIP", 24, "the annotation of the cloud's own controller");
        Add(on, TypeNames.Volume, "gitRepo", 11, "an init container that clones into an emptyDir");
        Add(on, TypeNames.Volume, "flexVolume", 23, "a CSI driver");
        Add(on, TypeNames.Volume, "cephfs", 28, "the Ceph CSI driver");
        Add(on, TypeNames.Volume, "rbd", 28, "the Ceph CSI driver");
        Add(on, TypeNames.Volume, "portworxVolume", 25, "the Portworx CSI driver");
        Add(on, TypeNames.Volume, "azureFile", 21, "the Azure File CSI driver");
        Add(on, TypeNames.Volume, "glusterfs", 25, "a PersistentVolumeClaim of a CSI driver (glusterfs is gone since 1.26)");
    }

    /// <param name="since">The minor version of Kubernetes that deprecated it; 0: it was never anything else.</param>
    /// <param name="instead">What to use.</param>
    private static void Add(RuleSubscriptions on, string type, string field, int since, string instead) =>
        on.Field(type, field, (node, context) => Check(node, since, instead, context));

    private static void Check(Node field, int since, string instead, RuleContext context)
    {
        // The server itself writes serviceAccount beside serviceAccountName.
        if (field.Exists && !field.IsZero && context.Settings.ClusterMinor >= since && field.Parent[instead].IsAbsent)
        {
            context.ReportKey(field, $"{field.Name} is deprecated{(since == 0 ? "" : $" since Kubernetes 1.{since}")}: use {instead}");
        }
    }
}

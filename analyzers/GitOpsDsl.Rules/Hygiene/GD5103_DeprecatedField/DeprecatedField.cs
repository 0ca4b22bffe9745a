namespace GitOpsDsl.Rules;

/// <summary>Fields that Kubernetes keeps for those who use them already.</summary>
internal sealed class DeprecatedField() : HygieneRule("GD5103", "Field deprecated")
{
    /// <summary>Each with the version of Kubernetes that deprecated it, and what to use; 0: it was never anything else.</summary>
    private static readonly (string Type, string Field, int Since, string Instead)[] Fields =
    [
        (TypeNames.PodSpec, "serviceAccount", 0, "serviceAccountName"),
        (TypeNames.ServiceSpec, "externalIPs", 36, "a Service of type LoadBalancer, or a Gateway"),
        (TypeNames.ServiceSpec, "loadBalancerIP", 24, "the annotation of the cloud's own controller"),
        (TypeNames.Volume, "gitRepo", 11, "an init container that clones into an emptyDir"),
        (TypeNames.Volume, "flexVolume", 23, "a CSI driver"),
        (TypeNames.Volume, "cephfs", 28, "the Ceph CSI driver"),
        (TypeNames.Volume, "rbd", 28, "the Ceph CSI driver"),
        (TypeNames.Volume, "portworxVolume", 25, "the Portworx CSI driver"),
        (TypeNames.Volume, "azureFile", 21, "the Azure File CSI driver"),
        (TypeNames.Volume, "glusterfs", 25, "a PersistentVolumeClaim of a CSI driver: the volume is gone since 1.26"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        foreach (var (type, name, since, instead) in Fields)
        {
            on.Field(type, name, (field, context) => Check(field, since, instead, context));
        }
    }

    private static void Check(Node field, int since, string instead, RuleContext context)
    {
        if (field.Exists && !field.IsZero && context.Settings.ClusterMinor >= since)
        {
            context.ReportKey(field, $"{field.Name} is deprecated{(since == 0 ? "" : $" since Kubernetes 1.{since}")}: use {instead}");
        }
    }
}

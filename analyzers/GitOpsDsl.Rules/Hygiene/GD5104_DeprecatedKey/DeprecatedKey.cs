namespace GitOpsDsl.Rules;

/// <summary>
/// Keys of annotations and labels that fields or other keys have replaced; kube-apiserver warns of most (<c>pkg/api/pod/warnings.go</c>).
/// </summary>
internal sealed class DeprecatedKey() : HygieneRule("GD5104", "Annotation or label deprecated")
{
    private static readonly (string Key, string Instead)[] Annotations =
    [
        ("container.apparmor.security.beta.kubernetes.io/", "securityContext.appArmorProfile"),
        ("container.seccomp.security.alpha.kubernetes.io/", "securityContext.seccompProfile, since clusters don't read it any more"),
        ("kubernetes.io/ingress.class", "spec.ingressClassName"),
        ("scheduler.alpha.kubernetes.io/critical-pod", "priorityClassName, since clusters don't read it any more"),
        ("seccomp.security.alpha.kubernetes.io/pod", "securityContext.seccompProfile, since clusters don't read it any more"),
        ("security.alpha.kubernetes.io/sysctls", "securityContext.sysctls, since clusters don't read it any more"),
        ("service.alpha.kubernetes.io/tolerate-unready-endpoints", "spec.publishNotReadyAddresses"),
        ("service.kubernetes.io/topology-aware-hints", "spec.trafficDistribution"),
        ("storageclass.beta.kubernetes.io/is-default-class", "storageclass.kubernetes.io/is-default-class"),
        ("volume.beta.kubernetes.io/storage-class", "spec.storageClassName"),
    ];

    private static readonly (string Key, string Instead)[] NodeLabels =
    [
        ("beta.kubernetes.io/arch", "kubernetes.io/arch"),
        ("beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type"),
        ("beta.kubernetes.io/os", "kubernetes.io/os"),
        ("failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"),
        ("failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.ObjectMeta, "annotations", static (map, context) => CheckKeys(map, Annotations, context));
        on.Field(TypeNames.PodSpec, "nodeSelector", static (map, context) => CheckKeys(map, NodeLabels, context));
        on.Field("io.k8s.api.core.v1.NodeSelectorRequirement", "key", CheckLabel);
        on.Field("io.k8s.api.core.v1.TopologySpreadConstraint", "topologyKey", CheckLabel);
        on.Field("io.k8s.api.core.v1.PodAffinityTerm", "topologyKey", CheckLabel);
    }

    private static void CheckKeys(Node map, (string Key, string Instead)[] table, RuleContext context)
    {
        foreach (var entry in map.Entries)
        {
            if (InsteadOf(entry.Name, table) is { } instead)
            {
                context.ReportKey(entry, Message(entry.Name, instead));
            }
        }
    }

    private static void CheckLabel(Node key, RuleContext context)
    {
        if (key.Text is { } text && InsteadOf(text, NodeLabels) is { } instead)
        {
            context.Report(key, Message(text, instead));
        }
    }

    private static string Message(string key, string instead) => $"{key} is deprecated: use {instead}";

    /// <summary>A key of the table that ends with a slash stands for all that begin with it.</summary>
    private static string? InsteadOf(string key, (string Key, string Instead)[] table)
    {
        foreach (var (deprecated, instead) in table)
        {
            if (key.Length > 0 && key[0] == deprecated[0] && key.StartsWith(deprecated, StringComparison.Ordinal)
                && (key.Length == deprecated.Length || deprecated[deprecated.Length - 1] == '/'))
            {
                return instead;
            }
        }

        return null;
    }
}

namespace GitOpsDsl.Rules;

/// <summary>
/// The API versions that Kubernetes has deprecated up to 1.37, from its generated <c>zz_generated.prerelease-lifecycle.go</c>; those of
/// autoscaling, PodSecurityPolicy and rbac v1alpha1 from pluto, those without a date from the comments on the types.
/// </summary>
internal static class ApiLifecycles
{
    private const string Network = "networking.k8s.io/v1";
    private const string Flow = "flowcontrol.apiserver.k8s.io/v1";
    private const string Admission = "admissionregistration.k8s.io/v1";
    private const string Rbac = "rbac.authorization.k8s.io/v1";
    private const string Reviews = "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview";

    private static readonly Dictionary<string, ApiLifecycle[]> ByVersion = Table().GroupBy(static row => row.ApiVersion)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Null for what is not deprecated.</summary>
    public static ApiLifecycle? Find(string apiVersion, string kind)
    {
        if (ByVersion.TryGetValue(apiVersion, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.IsOf(kind))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private static ApiLifecycle[] Table() =>
    [
        new("extensions/v1beta1", "DaemonSet Deployment ReplicaSet", 8, 16, "apps/v1"),
        new("extensions/v1beta1", "NetworkPolicy", 9, 16, Network),
        new("extensions/v1beta1", "Ingress", 14, 22, Network),
        new("apps/v1beta1", "*", 8, 16, "apps/v1"),
        new("apps/v1beta2", "*", 9, 16, "apps/v1"),
        new("networking.k8s.io/v1beta1", "Ingress IngressClass", 19, 22, Network),
        new("networking.k8s.io/v1beta1", "IPAddress ServiceCIDR", 34, 37, Network),
        new("rbac.authorization.k8s.io/v1alpha1", "*", 17, 22, Rbac),
        new("rbac.authorization.k8s.io/v1beta1", "*", 17, 22, Rbac),
        new("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 16, 22, "apiextensions.k8s.io/v1"),
        new("admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration", 16, 22, Admission),
        new("apiregistration.k8s.io/v1beta1", "APIService", 19, 22, "apiregistration.k8s.io/v1"),
        new("certificates.k8s.io/v1beta1", "CertificateSigningRequest", 19, 22, "certificates.k8s.io/v1"),
        new("certificates.k8s.io/v1alpha1", "ClusterTrustBundle", 34, 37, "certificates.k8s.io/v1beta1"),
        new("coordination.k8s.io/v1beta1", "Lease", 19, 22, "coordination.k8s.io/v1"),
        new("coordination.k8s.io/v1alpha2", "LeaseCandidate", 35, 38, "coordination.k8s.io/v1beta1"),
        new("coordination.k8s.io/v1beta1", "LeaseCandidate", 36, 39, "what replaces it: nothing does so far"),
        new("authentication.k8s.io/v1beta1", "TokenReview", 19, 22, "authentication.k8s.io/v1"),
        new("authorization.k8s.io/v1beta1", Reviews, 19, 22, "authorization.k8s.io/v1"),
        new("scheduling.k8s.io/v1beta1", "PriorityClass", 14, 22, "scheduling.k8s.io/v1"),
        new("storage.k8s.io/v1beta1", "CSINode", 17, 22, "storage.k8s.io/v1"),
        new("storage.k8s.io/v1beta1", "CSIDriver StorageClass VolumeAttachment", 19, 22, "storage.k8s.io/v1"),
        new("storage.k8s.io/v1beta1", "CSIStorageCapacity", 24, 27, "storage.k8s.io/v1"),
        new("storage.k8s.io/v1alpha1", "VolumeAttributesClass", 32, 35, "storage.k8s.io/v1"),
        new("storage.k8s.io/v1beta1", "VolumeAttributesClass", 34, 37, "storage.k8s.io/v1"),
        new("batch/v1beta1", "CronJob", 21, 25, "batch/v1"),
        new("policy/v1beta1", "PodDisruptionBudget", 21, 25, "policy/v1"),
        new("policy/v1beta1", "PodSecurityPolicy", 21, 25, "Pod Security admission, by labels of the Namespace"),
        new("discovery.k8s.io/v1beta1", "EndpointSlice", 21, 25, "discovery.k8s.io/v1"),
        new("node.k8s.io/v1beta1", "RuntimeClass", 22, 25, "node.k8s.io/v1"),
        new("events.k8s.io/v1beta1", "Event", 22, 25, "events.k8s.io/v1"),
        new("autoscaling/v2beta1", "HorizontalPodAutoscaler", 22, 25, "autoscaling/v2"),
        new("autoscaling/v2beta2", "HorizontalPodAutoscaler", 23, 26, "autoscaling/v2"),
        new("flowcontrol.apiserver.k8s.io/v1beta1", "*", 23, 26, Flow),
        new("flowcontrol.apiserver.k8s.io/v1beta2", "*", 26, 29, Flow),
        new("flowcontrol.apiserver.k8s.io/v1beta3", "*", 29, 32, Flow),
        new("admissionregistration.k8s.io/v1alpha1", "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding", 29, 32, Admission),
        new("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding", 31, 34, Admission),
        new("admissionregistration.k8s.io/v1alpha1", "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding", 35, 38, Admission),
        new("admissionregistration.k8s.io/v1beta1", "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding", 37, 40, Admission),
        new("resource.k8s.io/v1beta1", "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice", 35, 38, "resource.k8s.io/v1"),
        new("resource.k8s.io/v1beta2", "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice", 36, 39, "resource.k8s.io/v1"),
        new("v1", "Endpoints", 33, null, "discovery.k8s.io/v1 EndpointSlice"),
        new("v1", "ComponentStatus", 19, null, "the health endpoints of the components"),
    ];
}

namespace GitOpsDsl.Rules;

/// <summary>Types of which one field at most, at least or exactly must be set; what Go has as a struct of pointers.</summary>
internal sealed class ConflictingFields() : ApiRule("GD1011", "Fields that exclude one another, or none of them")
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly string[] VolumeSources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir",
        "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs",
        "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret",
        "storageos", "vsphereVolume",
    ];

    private static readonly string[] PersistentVolumeSources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "csi", "fc", "flexVolume", "flocker",
        "gcePersistentDisk", "glusterfs", "hostPath", "iscsi", "local", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte",
        "rbd", "scaleIO", "storageos", "vsphereVolume",
    ];

    private static readonly FieldUnion[] Unions =
    [
        FieldUnion.ExactlyOne(Core + "EnvVarSource", "configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"),
        FieldUnion.AtMostOne(Core + "EnvVar", "value", "valueFrom"),
        FieldUnion.ExactlyOne(Core + "EnvFromSource", "configMapRef", "secretRef"),
        FieldUnion.ExactlyOne(Core + "Probe", "exec", "grpc", "httpGet", "tcpSocket"),
        FieldUnion.ExactlyOne(Core + "LifecycleHandler", "exec", "httpGet", "sleep", "tcpSocket"),
        FieldUnion.AtMostOne(Core + "VolumeMount", "subPath", "subPathExpr"),
        FieldUnion.ExactlyOne(Core + "DownwardAPIVolumeFile", "fieldRef", "resourceFieldRef"),
        FieldUnion.AtMostOne(
            Core + "VolumeProjection", "clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"),
        FieldUnion.ExactlyOne(Core + "ClusterTrustBundleProjection", "name", "signerName"),
        FieldUnion.AtMostOne(TypeNames.Volume, VolumeSources),
        FieldUnion.ExactlyOne(Core + "PersistentVolumeSpec", PersistentVolumeSources),
        FieldUnion.ExactlyOne(Core + "PodResourceClaim", "resourceClaimName", "resourceClaimTemplateName"),
        FieldUnion.ExactlyOne(Core + "FlockerVolumeSource", "datasetName", "datasetUUID"),
        FieldUnion.ExactlyOne(Core + "FCVolumeSource", "targetWWNs", "wwids"),
        FieldUnion.AtLeastOne(Core + "EndpointSubset", "addresses", "notReadyAddresses"),
        FieldUnion.ExactlyOne("io.k8s.api.networking.v1.IngressBackend", "resource", "service"),
        FieldUnion.ExactlyOne("io.k8s.api.networking.v1.ServiceBackendPort", "name", "number"),
        FieldUnion.AtLeastOne("io.k8s.api.networking.v1.IngressSpec", "defaultBackend", "rules"),
        FieldUnion.AtLeastOne("io.k8s.api.networking.v1.NetworkPolicyPeer", "ipBlock", "namespaceSelector", "podSelector"),
        FieldUnion.AtMostOne("io.k8s.api.networking.v1.NetworkPolicyPeer", "ipBlock", "namespaceSelector"),
        FieldUnion.AtMostOne("io.k8s.api.networking.v1.NetworkPolicyPeer", "ipBlock", "podSelector"),
        FieldUnion.AtMostOne("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", "maxUnavailable", "minAvailable"),
        FieldUnion.ExactlyOne("io.k8s.api.batch.v1.PodFailurePolicyRule", "onExitCodes", "onPodConditions"),
        FieldUnion.AtLeastOne("io.k8s.api.batch.v1.SuccessPolicyRule", "succeededCount", "succeededIndexes"),
        FieldUnion.ExactlyOne("io.k8s.api.storage.v1.VolumeAttachmentSource", "inlineVolumeSpec", "persistentVolumeName"),
        FieldUnion.ExactlyOne("io.k8s.api.admissionregistration.v1.WebhookClientConfig", "service", "url"),
        FieldUnion.ExactlyOne("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", "service", "url"),
        FieldUnion.ExactlyOne("io.k8s.api.resource.v1.DeviceRequest", "exactly", "firstAvailable"),
        FieldUnion.AtLeastOne("io.k8s.api.resource.v1.DeviceConstraint", "distinctAttribute", "matchAttribute"),
        FieldUnion.ExactlyOne("io.k8s.api.resource.v1.ResourceSliceSpec", "allNodes", "nodeName", "nodeSelector", "perDeviceNodeSelection"),
        FieldUnion.ExactlyOne("io.k8s.api.admissionregistration.v1.ParamRef", "name", "selector"),
        FieldUnion.AtLeastOne("io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects", "nonResourceRules", "resourceRules"),
        FieldUnion.ExactlyOne("io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec", "nonResourceAttributes", "resourceAttributes"),
        FieldUnion.ExactlyOne("io.k8s.api.authorization.v1.SubjectAccessReviewSpec", "nonResourceAttributes", "resourceAttributes"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Union(static (type, union) => FieldUnion.Of(type, union).Check);
        foreach (var union in Unions)
        {
            on.Type(union.Type, union.Check);
        }
    }
}

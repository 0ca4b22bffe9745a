namespace GitOpsDsl.Rules;

/// <summary>Full names of the types that rules subscribe to. A test checks that the facts have each of them.</summary>
public static class TypeNames
{
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public const string ConfigMap = Core + "ConfigMap";
    public const string Container = Core + "Container";
    public const string ContainerPort = Core + "ContainerPort";
    public const string EnvFromSource = Core + "EnvFromSource";
    public const string EnvVar = Core + "EnvVar";
    public const string EnvVarSource = Core + "EnvVarSource";
    public const string EphemeralContainer = Core + "EphemeralContainer";
    public const string ExecAction = Core + "ExecAction";
    public const string HostPathVolumeSource = Core + "HostPathVolumeSource";
    public const string HttpHeader = Core + "HTTPHeader";
    public const string ImageVolumeSource = Core + "ImageVolumeSource";
    public const string NodeSelectorRequirement = Core + "NodeSelectorRequirement";
    public const string PersistentVolumeSpec = Core + "PersistentVolumeSpec";
    public const string PodSecurityContext = Core + "PodSecurityContext";
    public const string PodSpec = Core + "PodSpec";
    public const string Secret = Core + "Secret";
    public const string SecurityContext = Core + "SecurityContext";
    public const string ServiceSpec = Core + "ServiceSpec";
    public const string TopologySpreadConstraint = Core + "TopologySpreadConstraint";
    public const string Volume = Core + "Volume";

    public const string DaemonSetSpec = Apps + "DaemonSetSpec";
    public const string DeploymentSpec = Apps + "DeploymentSpec";
    public const string StatefulSetSpec = Apps + "StatefulSetSpec";

    public const string CronJobSpec = Batch + "CronJobSpec";
    public const string JobSpec = Batch + "JobSpec";

    public const string HorizontalPodAutoscalerSpecV1 = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec";
    public const string HorizontalPodAutoscalerSpecV2 = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec";
    public const string PodDisruptionBudgetSpec = "io.k8s.api.policy.v1.PodDisruptionBudgetSpec";

    public const string Ingress = Networking + "Ingress";
    public const string IngressSpec = Networking + "IngressSpec";

    public const string PolicyRule = Rbac + "PolicyRule";
    public const string RoleRef = Rbac + "RoleRef";
    public const string Subject = Rbac + "Subject";

    private const string Core = "io.k8s.api.core.v1.";
    private const string Apps = "io.k8s.api.apps.v1.";
    private const string Batch = "io.k8s.api.batch.v1.";
    private const string Networking = "io.k8s.api.networking.v1.";
    private const string Rbac = "io.k8s.api.rbac.v1.";
}

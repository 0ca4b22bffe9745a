namespace GitOpsDsl.Rules;

/// <summary>Full names of the types that more than one rule subscribes to. A test checks that the facts have whatever is subscribed to.</summary>
public static class TypeNames
{
    public const string LabelSelector = "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector";
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public const string ConfigMap = "io.k8s.api.core.v1.ConfigMap";
    public const string Container = "io.k8s.api.core.v1.Container";
    public const string ContainerPort = "io.k8s.api.core.v1.ContainerPort";
    public const string EnvVar = "io.k8s.api.core.v1.EnvVar";
    public const string EphemeralContainer = "io.k8s.api.core.v1.EphemeralContainer";
    public const string HostPathVolumeSource = "io.k8s.api.core.v1.HostPathVolumeSource";
    public const string HttpHeader = "io.k8s.api.core.v1.HTTPHeader";
    public const string LimitRangeSpec = "io.k8s.api.core.v1.LimitRangeSpec";
    public const string PersistentVolumeClaimSpec = "io.k8s.api.core.v1.PersistentVolumeClaimSpec";
    public const string Pod = "io.k8s.api.core.v1.Pod";
    public const string PodSecurityContext = "io.k8s.api.core.v1.PodSecurityContext";
    public const string PodSpec = "io.k8s.api.core.v1.PodSpec";
    public const string PodTemplateSpec = "io.k8s.api.core.v1.PodTemplateSpec";
    public const string ResourceRequirements = "io.k8s.api.core.v1.ResourceRequirements";
    public const string Secret = "io.k8s.api.core.v1.Secret";
    public const string SecurityContext = "io.k8s.api.core.v1.SecurityContext";
    public const string Service = "io.k8s.api.core.v1.Service";
    public const string ServiceSpec = "io.k8s.api.core.v1.ServiceSpec";
    public const string Volume = "io.k8s.api.core.v1.Volume";

    public const string DaemonSetSpec = "io.k8s.api.apps.v1.DaemonSetSpec";
    public const string DeploymentSpec = "io.k8s.api.apps.v1.DeploymentSpec";
    public const string ReplicaSetSpec = "io.k8s.api.apps.v1.ReplicaSetSpec";
    public const string StatefulSetSpec = "io.k8s.api.apps.v1.StatefulSetSpec";
    public const string CustomResourceDefinition = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition";
    public const string CustomResourceDefinitionSpec = CustomResourceDefinition + "Spec";
    public const string JobSpec = "io.k8s.api.batch.v1.JobSpec";

    public const string HorizontalPodAutoscalerSpecV1 = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec";
    public const string HorizontalPodAutoscalerSpecV2 = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec";
    public const string PodDisruptionBudgetSpec = "io.k8s.api.policy.v1.PodDisruptionBudgetSpec";

    public const string Ingress = "io.k8s.api.networking.v1.Ingress";

    public const string PolicyRule = "io.k8s.api.rbac.v1.PolicyRule";
    public const string Subject = "io.k8s.api.rbac.v1.Subject";

    /// <summary>Workloads that keep pods running, each with a <c>template</c>.</summary>
    public static IReadOnlyList<string> KeptRunning { get; } =
        [DaemonSetSpec, DeploymentSpec, ReplicaSetSpec, StatefulSetSpec, "io.k8s.api.core.v1.ReplicationControllerSpec"];
}

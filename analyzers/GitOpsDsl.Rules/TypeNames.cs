namespace GitOpsDsl.Rules;

/// <summary>Full names of the types that rules subscribe to. A test checks that the facts have each of them.</summary>
public static class TypeNames
{
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public const string IngressSpec = "io.k8s.api.networking.v1.IngressSpec";
    public const string NetworkPolicyEgressRule = "io.k8s.api.networking.v1.NetworkPolicyEgressRule";
    public const string NetworkPolicyIngressRule = "io.k8s.api.networking.v1.NetworkPolicyIngressRule";
    public const string PodDisruptionBudgetSpec = "io.k8s.api.policy.v1.PodDisruptionBudgetSpec";
    public const string StatefulSetSpec = "io.k8s.api.apps.v1.StatefulSetSpec";

    public const string Container = "io.k8s.api.core.v1.Container";
    public const string PodSpec = "io.k8s.api.core.v1.PodSpec";
}

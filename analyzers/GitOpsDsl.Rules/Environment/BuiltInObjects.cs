namespace GitOpsDsl.Rules;

/// <summary>Objects that every cluster has, or that are made in every namespace.</summary>
internal static class BuiltInObjects
{
    public static bool Has(string kind, string @namespace, string name) => kind switch
    {
        // The last three are made where Flux, Argo CD or Config Sync is installed: what they pull can't bring them.
        "Namespace" => name is "default" or "kube-system" or "kube-public" or "kube-node-lease" or "flux-system" or "argocd" or "config-management-system",
        "ServiceAccount" => name == "default" || @namespace == "kube-system",
        // The root certificate publisher; OpenShift's service CA; Istio.
        "ConfigMap" => name is "kube-root-ca.crt" or "openshift-service-ca.crt" or "istio-ca-root-cert" || @namespace == "kube-system",
        "Service" => (name == "kubernetes" && @namespace is "default" or "") || @namespace == "kube-system",
        "PriorityClass" => name is "system-cluster-critical" or "system-node-critical",
        // plugin/pkg/auth/authorizer/rbac/bootstrappolicy
        "ClusterRole" => name is "cluster-admin" or "admin" or "edit" or "view" || name.StartsWith("system:", StringComparison.Ordinal),
        "Role" => @namespace is "kube-system" or "kube-public",
        _ => false,
    };
}

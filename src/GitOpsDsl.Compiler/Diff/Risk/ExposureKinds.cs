namespace GitOpsDsl.Compiler.Diff;

/// <summary>Kinds that are all about who reaches what, or who may do what.</summary>
internal static class ExposureKinds
{
    private const string Reach = "it decides who reaches what";
    private const string Rights = "it decides who may do what";

    /// <summary>By group and kind; any kind of the group where that is <c>*</c>.</summary>
    private static readonly Dictionary<(string Group, string Kind), string> Kinds = new()
    {
        [("", "Service")] = "it decides from where the pods are reached, and on which ports",
        [("", "Endpoints")] = Reach,
        [("", "ServiceAccount")] = "it decides as whom pods speak to the API server and to the cloud",
        [("admissionregistration.k8s.io", "*")] = "it decides what the API server lets in, and how it is changed on the way",
        [("apiregistration.k8s.io", "APIService")] = "it decides who answers for a part of the API",
        [("argoproj.io", "AppProject")] = "it decides what its applications may deploy, and where",
        [("certificates.k8s.io", "CertificateSigningRequest")] = Rights,
        [("cilium.io", "*")] = Reach,
        [("crd.projectcalico.org", "*")] = Reach,
        [("discovery.k8s.io", "EndpointSlice")] = Reach,
        [("gateway.networking.k8s.io", "*")] = "it decides which hosts and paths reach which service",
        [("kyverno.io", "*")] = "it decides what the API server lets in, and how it is changed on the way",
        [("networking.istio.io", "*")] = Reach,
        [("networking.k8s.io", "Ingress")] = "it decides which hosts and paths reach which service from outside",
        [("networking.k8s.io", "IngressClass")] = Reach,
        [("networking.k8s.io", "NetworkPolicy")] = "it decides which connections the pods take and make",
        [("policy.networking.k8s.io", "*")] = Reach,
        [("projectcalico.org", "*")] = Reach,
        [("rbac.authorization.k8s.io", "*")] = Rights,
        [("security.istio.io", "*")] = Rights,
        [("traefik.io", "*")] = Reach,
    };

    /// <summary>What the kind is about, as a reason; null when it is about something else.</summary>
    public static string? Find(string group, string kind) => Kinds.GetValueOrDefault((group, kind)) ?? Kinds.GetValueOrDefault((group, "*"));
}

using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Changes of who reaches what, and of who may do what.</summary>
internal static class Exposure
{
    /// <summary>Fields of a pod that widen or narrow what it may do to its node, and as whom it speaks to the API server.</summary>
    private static readonly string[] PodFields =
    [
        "automountServiceAccountToken", "hostIPC", "hostNetwork", "hostPID", "hostUsers", "securityContext", "serviceAccount", "shareProcessNamespace",
        "containers[].securityContext", "initContainers[].securityContext", "ephemeralContainers[].securityContext", "volumes[].hostPath",
        "containers[].ports[].hostPort", "initContainers[].ports[].hostPort",
    ];

    /// <summary>Of a Service: how traffic is spread over the same pods, not who reaches them.</summary>
    private static readonly string[] SpreadFields = ["spec.sessionAffinity", "spec.trafficDistribution"];

    public static Risk? Of(ManifestPair pair, FieldDifference difference)
    {
        var manifest = pair.Present;
        if (ExposureKinds.Find(manifest.Id.Group, manifest.Id.Kind) is { } what)
        {
            return IsMetadata(difference) ? OfMetadata(manifest, difference)
                : SpreadFields.Any(difference.IsUnder) ? null
                : Risk.Exposes(what);
        }

        return manifest.Id.Kind == "Namespace" && IsMetadata(difference) ? OfNamespace(difference) : OfPod(manifest, difference);
    }

    private static bool IsMetadata(FieldDifference difference) => difference.IsUnder("metadata.");

    /// <summary>
    /// Clouds and controllers read annotations: whether a load balancer is public, which sources an Ingress takes, which role an account has.
    /// </summary>
    private static Risk? OfMetadata(Manifest manifest, FieldDifference difference)
        => difference.IsUnder("metadata.annotations")
                && manifest.Id.Kind is "Service" or "Ingress" or "Gateway" or "ServiceAccount"
                && !difference.Name.StartsWith("gitops.dsl/", StringComparison.Ordinal)
            ? Risk.Exposes($"a controller or cloud may read {difference.Name}, and route or grant otherwise")
            : difference.Name.StartsWith("rbac.authorization.k8s.io/aggregate-to-", StringComparison.Ordinal)
                ? Risk.Exposes("other roles take in the rules of this one by the label")
            : null;

    private static Risk? OfNamespace(FieldDifference difference)
        => difference.Name.StartsWith("pod-security.kubernetes.io/enforce", StringComparison.Ordinal)
            ? Risk.Exposes("the Pod Security Standard decides which pods the namespace takes")
            : null;

    private static Risk? OfPod(Manifest manifest, FieldDifference difference)
    {
        var spec = PodTemplates.PathOf(manifest) is { } template ? template + ".spec." : manifest.Is("", "Pod") ? "spec." : null;
        if (spec is null || !difference.IsUnder(spec))
        {
            return null;
        }

        var field = difference.Schema.AsSpan(spec.Length);
        foreach (var one in PodFields)
        {
            if (field.StartsWith(one))
            {
                return Risk.Exposes($"{difference.Name} decides what the pods may do beyond their containers");
            }
        }

        // A whole container or volume: what counts is whether it brings more rights than a plain one.
        return field.EndsWith("[]") && Widens(difference.Kind == FieldChangeKind.Removed ? difference.Before : difference.After)
            ? Risk.Exposes("it brings rights or ports on the node")
            : null;
    }

    private static bool Widens(Node item)
    {
        foreach (var node in item.Descendants)
        {
            var widens = node.Name switch
            {
                "privileged" or "allowPrivilegeEscalation" => node.Boolean == true,
                "runAsUser" => node.Integer == 0,
                "add" => node.Parent.Name == "capabilities" && node.Count > 0,
                "hostPath" or "hostPort" => node.Exists,
                _ => false,
            };
            if (widens)
            {
                return true;
            }
        }

        return false;
    }
}

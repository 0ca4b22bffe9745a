namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// The order in which people expect to read the fields of a manifest: what it is and what it is called first, the long nested parts and the
/// status last, and between them the order of the facts (ordinal).
/// </summary>
internal static class FieldOrder
{
    private static readonly string[] First =
    [
        "apiVersion", "apiGroup", "apiGroups", "apiVersions", "kind", "metadata",
        "name", "generateName", "namespace", "labels", "annotations",
        "type", "key", "operator", "path", "pathType",
        "schedule", "timeZone", "replicas", "minReplicas", "serviceName", "ingressClassName", "provisioner", "accessModes",
        "selector", "podSelector", "scaleTargetRef",
        "image", "imagePullPolicy", "command", "args", "workingDir",
        "port", "targetPort", "containerPort", "ports", "envFrom", "env", "resources",
        "startupProbe", "livenessProbe", "readinessProbe", "lifecycle",
        "exec", "httpGet", "tcpSocket", "grpc",
        "serviceAccountName", "policyTypes", "roleRef", "matchLabels", "requests",
    ];

    private static readonly string[] Last =
    [
        "securityContext", "volumeMounts", "volumeDevices",
        "initContainers", "containers", "ephemeralContainers", "volumes",
        "rules", "template", "volumeClaimTemplates", "jobTemplate",
        "spec", "items", "status",
    ];

    /// <summary>Less is earlier; fields of one rank stay as they are.</summary>
    public static int Rank(string field)
    {
        var first = Array.IndexOf(First, field);
        return first >= 0 ? first : First.Length + 1 + Array.IndexOf(Last, field);
    }
}

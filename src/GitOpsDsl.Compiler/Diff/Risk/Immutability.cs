namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// Changes that the API server refuses: the object must be deleted and made anew. The facts know the fields; here is what they can't say,
/// with the functions of pkg/apis/*/validation of Kubernetes 1.36 that say it.
/// </summary>
internal static class Immutability
{
    public static Risk? Of(ManifestPair pair, FieldDifference difference)
    {
        var (manifest, kind) = (pair.Present, pair.Present.Id.Kind);
        if (difference.Immutable is { } field)
        {
            // 'immutable' itself may be switched on.
            return field == "immutable" && difference.After.Boolean == true ? null : Refused(field, kind);
        }

        return (manifest.Id.Group, kind) switch
        {
            // ValidateConfigMapUpdate, ValidateSecretUpdate
            ("", "ConfigMap" or "Secret") when pair.Before!.Root["immutable"].Boolean == true && IsContent(difference)
                => Refused(difference.Schema.Split('.')[0], $"{kind} that is immutable"),

            // ValidatePodUpdate
            ("", "Pod") when difference.IsUnder("spec.") && !IsMutableOfPod(difference) => Refused(difference.Schema, kind),

            // ValidateJobSpecUpdate: only an indexed Job may change its size.
            ("batch", "Job") when difference.Schema == "spec.completions" && pair.Before!.Root["spec"]["completionMode"].Text != "Indexed"
                => Refused("completions", kind),

            // gateway.networking.k8s.io: GatewayClassSpec.controllerName, "Value is immutable"
            ("gateway.networking.k8s.io", "GatewayClass") when difference.Schema == "spec.controllerName" => Refused("controllerName", kind),
            _ => null,
        };
    }

    private static Risk Refused(string field, string kind)
        => Risk.Replaces($"the {field} of a {kind} can't be changed: it must be deleted and made anew, {Meanwhile(kind)}");

    private static string Meanwhile(string kind) => kind switch
    {
        "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" or "Pod" => "with an outage",
        "Job" => "and runs again",
        "Service" => "with another address",
        "RoleBinding" or "ClusterRoleBinding" => "and grants nothing in between",
        _ => "and is missing in between",
    };

    private static bool IsContent(FieldDifference difference)
        => difference.Schema.Split('.')[0] is "data" or "binaryData" or "stringData";

    private static bool IsMutableOfPod(FieldDifference difference)
        => difference.Schema is "spec.containers[].image" or "spec.initContainers[].image" or "spec.activeDeadlineSeconds" or "spec.tolerations[]";
}

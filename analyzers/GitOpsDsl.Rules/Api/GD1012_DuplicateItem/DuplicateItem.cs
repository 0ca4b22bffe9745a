namespace GitOpsDsl.Rules;

/// <summary>Lists whose items the server tells apart by one field.</summary>
internal sealed class DuplicateItem() : ApiRule("GD1012", "Two items of a list have one name")
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";
    private const string Extensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.";

    private static readonly (string Type, string List, string Key, string What)[] Lists =
    [
        (TypeNames.Container, "ports", "name", "port"),
        (TypeNames.Container, "resizePolicy", "resourceName", "policy"),
        (TypeNames.Container, "volumeDevices", "devicePath", "device"),
        (TypeNames.Container, "volumeDevices", "name", "device"),
        (TypeNames.Container, "volumeMounts", "mountPath", "mount"),
        (TypeNames.PodSpec, "resourceClaims", "name", "claim"),
        (TypeNames.PodSpec, "schedulingGates", "name", "gate"),
        (TypeNames.PodSpec, "volumes", "name", "volume"),
        (TypeNames.PodSecurityContext, "sysctls", "name", "sysctl"),
        (TypeNames.ServiceSpec, "ports", "name", "port"),
        (TypeNames.LimitRangeSpec, "limits", "type", "limit"),
        (Admission + "MutatingWebhookConfiguration", "webhooks", "name", "webhook"),
        (Admission + "ValidatingWebhookConfiguration", "webhooks", "name", "webhook"),
        (Admission + "MutatingWebhook", "matchConditions", "name", "condition"),
        (Admission + "ValidatingWebhook", "matchConditions", "name", "condition"),
        (Admission + "ValidatingAdmissionPolicySpec", "auditAnnotations", "key", "annotation"),
        (Admission + "ValidatingAdmissionPolicySpec", "matchConditions", "name", "condition"),
        (Admission + "ValidatingAdmissionPolicySpec", "variables", "name", "variable"),
        (Admission + "MutatingAdmissionPolicySpec", "matchConditions", "name", "condition"),
        (Admission + "MutatingAdmissionPolicySpec", "variables", "name", "variable"),
        ("io.k8s.api.core.v1.TopologySelectorTerm", "matchLabelExpressions", "key", "label"),
        ("io.k8s.api.discovery.v1.EndpointHints", "forNodes", "name", "node"),
        ("io.k8s.api.discovery.v1.EndpointHints", "forZones", "name", "zone"),
        ("io.k8s.api.discovery.v1.EndpointSlice", "ports", "name", "port"),
        ("io.k8s.api.resource.v1.DeviceClaim", "requests", "name", "request"),
        ("io.k8s.api.resource.v1.DeviceRequest", "firstAvailable", "name", "request"),
        ("io.k8s.api.resource.v1.ResourceSliceSpec", "devices", "name", "device"),
        ("io.k8s.api.resource.v1.ResourceSliceSpec", "sharedCounters", "name", "set of counters"),
        ("io.k8s.api.storage.v1.CSIDriverSpec", "tokenRequests", "audience", "token"),
        ("io.k8s.api.storage.v1.CSINodeSpec", "drivers", "name", "driver"),
        (Extensions + "CustomResourceDefinitionSpec", "versions", "name", "version"),
    ];

    private static readonly (string Type, string List)[] Texts =
    [
        (Admission + "MutatingWebhook", "admissionReviewVersions"),
        (Admission + "ValidatingAdmissionPolicyBindingSpec", "validationActions"),
        (Admission + "ValidatingWebhook", "admissionReviewVersions"),
        ("io.k8s.api.certificates.v1.CertificateSigningRequestSpec", "usages"),
        ("io.k8s.api.core.v1.TopologySelectorLabelRequirement", "values"),
        ("io.k8s.api.resource.v1.DeviceClaimConfiguration", "requests"),
        ("io.k8s.api.resource.v1.DeviceConstraint", "requests"),
        ("io.k8s.api.storage.v1.CSINodeDriver", "topologyKeys"),
        (Extensions + "WebhookConversion", "conversionReviewVersions"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.storage.v1.StorageClass", "allowedTopologies", Duplicates.ReportEqual);
        on.Field("io.k8s.api.core.v1.NodeSpec", "taints", static (taints, context) => Pairs(taints, "key", "effect", context));
        on.Field(TypeNames.ResourceRequirements, "claims", static (claims, context) => Pairs(claims, "name", "request", context));
        foreach (var (type, list) in Texts)
        {
            on.Field(type, list, Duplicates.ReportEqual);
        }

        foreach (var (type, list, key, what) in Lists)
        {
            on.Field(type, list, (node, context) => Duplicates.Report(node, key, context, what));
        }
    }

    /// <summary>Items that are told apart by two fields; these lists are short.</summary>
    private static void Pairs(Node list, string one, string other, RuleContext context)
    {
        for (var i = 1; i < list.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (list[i][one].Text is { } text && text == list[earlier][one].Text && IsSame(list[i][other], list[earlier][other]))
                {
                    context.Report(list[i], $"\"{text}\" is in the list already with the same {other}: take one out", list[earlier]);
                    break;
                }
            }
        }
    }

    private static bool IsSame(Node one, Node other) => (one.IsZero && other.IsZero) || (one.Text is { } text && text == other.Text);
}

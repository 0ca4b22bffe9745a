namespace GitOpsDsl.Rules;

/// <summary>Lists whose items the server tells apart by one field.</summary>
internal sealed class DuplicateItem() : ApiRule("GD1012", "Two items of a list have one name")
{
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
        ("io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration", "webhooks", "name", "webhook"),
        ("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration", "webhooks", "name", "webhook"),
        ("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", "variables", "name", "variable"),
        ("io.k8s.api.discovery.v1.EndpointSlice", "ports", "name", "port"),
        ("io.k8s.api.storage.v1.CSINodeSpec", "drivers", "name", "driver"),
        ("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", "versions", "name", "version"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        foreach (var (type, list, key, what) in Lists)
        {
            on.Field(type, list, (node, context) => Duplicates.Report(node, key, context, what));
        }
    }
}

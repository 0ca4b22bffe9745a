using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A field that must be there, and, if it is a text, a list or a map, must have something in it.</summary>
internal sealed class MissingField() : ApiRule("GD1004", "Required field missing")
{
    /// <summary>Required in the schema, but the server takes the zero value for an answer or fills it in.</summary>
    private static readonly HashSet<(string Type, string Field)> NotEnforced =
    [
        ("io.k8s.api.apps.v1.ControllerRevision", "revision"),
        ("io.k8s.api.batch.v1.PodFailurePolicy", "rules"),
        ("io.k8s.api.core.v1.Event", "metadata"),
        ("io.k8s.api.core.v1.HTTPHeader", "value"),
        ("io.k8s.api.core.v1.ISCSIPersistentVolumeSource", "lun"),
        ("io.k8s.api.core.v1.ISCSIVolumeSource", "lun"),
        ("io.k8s.api.core.v1.LimitRangeSpec", "limits"),
        ("io.k8s.api.core.v1.PreferredSchedulingTerm", "preference"),
        ("io.k8s.api.core.v1.ScaleIOPersistentVolumeSource", "secretRef"),
        ("io.k8s.api.core.v1.ScaleIOVolumeSource", "secretRef"),
        ("io.k8s.api.core.v1.SleepAction", "seconds"),
        ("io.k8s.api.core.v1.Sysctl", "value"),
        ("io.k8s.api.resource.v1.Counter", "value"),
        ("io.k8s.api.resource.v1.DeviceCapacity", "value"),
        ("io.k8s.api.resource.v1.ResourcePool", "generation"),
        ("io.k8s.api.storage.v1.CSIDriver", "spec"),
        ("io.k8s.api.storage.v1.CSINode", "spec"),
        ("io.k8s.api.storage.v1.CSINodeSpec", "drivers"),
        ("io.k8s.api.storage.v1.TokenRequest", "audience"),
        ("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", "served"),
        ("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", "storage"),
    ];

    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.MissingField, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var name = fault.Field!.Name;
        if (NotEnforced.Contains((fault.Owner!.Name, name)))
        {
            return;
        }

        var value = fault.Node[name];
        if (value.Exists)
        {
            context.Report(value, $"{name} must not be empty{Allowed(fault.Field)}");
        }
        else
        {
            context.ReportMissing(fault.Node, name, $"{fault.Owner.ShortName} needs the field {name}{Allowed(fault.Field)}");
        }
    }

    private static string Allowed(FieldFacts field) =>
        field.Enum.Count is > 0 and <= 8 ? ": one of " + string.Join(", ", field.Enum) : "";
}

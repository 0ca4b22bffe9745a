namespace GitOpsDsl.Rules;

/// <summary>Persistent volumes (<c>ValidatePersistentVolumeSpec</c>).</summary>
internal sealed class InvalidVolume() : ApiRule("GD1204", "Persistent volume that can't be")
{
    private static readonly string[] NotInline = ["capacity", "claimRef", "nodeAffinity"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.PersistentVolume", "spec", Check);
        on.Field("io.k8s.api.storage.v1.VolumeAttachmentSource", "inlineVolumeSpec", Inline);
    }

    private static void Check(Node volume, RuleContext context)
    {
        AccessModes.Check(volume["accessModes"], context);
        if (volume["capacity"].IsZero)
        {
            context.ReportMissing(volume, "capacity", "a volume says how much it holds: add capacity.storage, such as 10Gi");
        }

        Capacity(volume["capacity"], context);
        if (volume["local"] is { Exists: true } local && volume["nodeAffinity"]["required"].IsAbsent)
        {
            context.Report(local, "a local volume is on one node: add nodeAffinity that says on which");
        }

        if (volume["hostPath"]["path"].Text is { Length: > 0 } path && path.Trim('/', '.').Length == 0
            && volume["persistentVolumeReclaimPolicy"] is { Text: "Recycle" } recycle)
        {
            context.Report(recycle, "recycling a hostPath of / would delete the node's files: write Retain", volume["hostPath"]["path"]);
        }

        if (volume["volumeAttributesClassName"] is { Exists: true } attributes && volume["csi"].IsAbsent)
        {
            context.Report(attributes, "only a CSI volume has a volumeAttributesClassName: take it out");
        }
    }

    private static void Inline(Node volume, RuleContext context)
    {
        AccessModes.Check(volume["accessModes"], context);
        foreach (var field in NotInline)
        {
            if (volume[field] is { IsZero: false, IsUnknown: false } value)
            {
                context.ReportKey(value, $"a volume that is attached without an object of its own has no {field}: take it out");
            }
        }

        if (volume["csi"].IsAbsent && volume.IsMap)
        {
            context.ReportMissing(volume, "csi", "only a CSI volume is attached without an object of its own: add csi");
        }
    }

    private static void Capacity(Node capacity, RuleContext context)
    {
        foreach (var amount in capacity.Entries)
        {
            if (amount.Name != "storage")
            {
                context.ReportKey(amount, $"a volume has a capacity of storage alone, not of {amount.Name}");
            }
            else if (amount.Kind == NodeKind.Null || Quantity.Of(amount) is { Value: <= 0 })
            {
                context.Report(amount, "a volume has a capacity of more than 0");
            }
        }
    }
}

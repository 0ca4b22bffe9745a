namespace GitOpsDsl.Rules;

/// <summary>
/// What a claim asks for (<c>ValidatePersistentVolumeClaimSpec</c>), in a claim of its own, a StatefulSet or a pod's volume.
/// </summary>
internal sealed class InvalidClaim() : ApiRule("GD1203", "Claim that no volume can satisfy")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.PersistentVolumeClaimSpec, Check);
        on.Field("io.k8s.api.core.v1.PersistentVolumeClaimTemplate", "metadata", TemplateMetadata.Check);
    }

    private static void Check(Node claim, RuleContext context)
    {
        AccessModes.Check(claim["accessModes"], context);
        var storage = claim["resources"]["requests"]["storage"];
        if (storage.Kind == NodeKind.Missing)
        {
            if (claim["resources"].IsMap)
            {
                context.ReportMissing(claim["resources"], "requests", "a claim says how much it needs: add requests.storage, such as 1Gi");
            }
        }
        else if (storage.Kind == NodeKind.Null || Quantity.Of(storage) is { Value: <= 0 })
        {
            context.Report(storage, $"a claim needs more than {storage.Text ?? storage.ToString()}: write an amount such as 1Gi");
        }

        Source(claim["dataSource"], context);
        Source(claim["dataSourceRef"], context);
        Agree(claim["dataSource"], claim["dataSourceRef"], context);
    }

    private static void Source(Node source, RuleContext context)
    {
        if (source["kind"] is { Text: { Length: > 0 } kind } node && kind != "PersistentVolumeClaim" && source["apiGroup"].IsZero)
        {
            context.Report(node, $"{kind} is of no core kind: add apiGroup, such as snapshot.storage.k8s.io");
        }
    }

    private static void Agree(Node source, Node reference, RuleContext context)
    {
        if (!source.IsMap || !reference.IsMap)
        {
            return;
        }

        if (reference["namespace"] is { IsZero: false, IsString: true } ns)
        {
            context.Report(source, "with a source in another namespace, dataSourceRef stands alone: take dataSource out", ns);
        }
        else if (Differ(source["kind"], reference["kind"]) || Differ(source["name"], reference["name"])
            || Differ(source["apiGroup"], reference["apiGroup"]))
        {
            context.Report(source, "dataSource and dataSourceRef name two sources: keep dataSourceRef", reference);
        }
    }

    private static bool Differ(Node one, Node other) => !one.IsUnknown && !other.IsUnknown && one.Text != other.Text;
}

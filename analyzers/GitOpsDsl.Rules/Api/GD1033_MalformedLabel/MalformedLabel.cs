namespace GitOpsDsl.Rules;

/// <summary>Labels, and maps that select by labels, whose keys or values are in no form that a label can have.</summary>
internal sealed class MalformedLabel() : ApiRule("GD1033", "Malformed label")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Object(static (root, context) => Check(root["metadata"]["labels"], context));
        on.Field(TypeNames.PodTemplateSpec, "metadata", static (metadata, context) => Check(metadata["labels"], context));
        on.Field(
            "io.k8s.api.core.v1.PersistentVolumeClaimTemplate",
            "metadata",
            static (metadata, context) => Check(metadata["labels"], context));
        on.Field(
            "io.k8s.api.resource.v1.ResourceClaimTemplateSpec",
            "metadata",
            static (metadata, context) => Check(metadata["labels"], context));
        on.Field("io.k8s.api.discovery.v1.Endpoint", "deprecatedTopology", Check);
        on.Field(TypeNames.LabelSelector, "matchLabels", Check);
        on.Field(TypeNames.PodSpec, "nodeSelector", Check);
        on.Field(TypeNames.ServiceSpec, "selector", Check);
        on.Field("io.k8s.api.node.v1.Scheduling", "nodeSelector", Check);
    }

    private static void Check(Node labels, RuleContext context)
    {
        foreach (var label in labels.Entries)
        {
            if (!LabelSyntax.IsKey(label.Name))
            {
                context.ReportKey(
                    label,
                    $"\"{label.Name}\" can't be the key of a label: a name of at most 63 letters, digits, '-', '_' and '.', a letter "
                    + "or digit first and last; before it a lower-case DNS name and '/' if need be");
            }

            if (label.Text is { } value && !LabelSyntax.IsValue(value))
            {
                context.Report(
                    label,
                    $"\"{value}\" can't be the value of a label: at most 63 letters, digits, '-', '_' and '.', a letter or digit first "
                    + $"and last{NameSuggestion.Of(value, LabelSyntax.IsValue)}",
                    suggestion: NameSuggestion.For(value, LabelSyntax.IsValue));
            }
        }
    }
}

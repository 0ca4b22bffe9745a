using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>Keys of annotations, and the size of all together (<c>ValidateAnnotations</c> in apimachinery).</summary>
internal sealed class MalformedAnnotation() : ApiRule("GD1034", "Malformed annotation")
{
    /// <summary>Bytes of all keys and values.</summary>
    private const int MostBytes = 256 * 1024;

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Object(static (root, context) => Check(root["metadata"]["annotations"], context));
        on.Field(TypeNames.PodTemplateSpec, "metadata", static (metadata, context) => Check(metadata["annotations"], context));
        on.Field("io.k8s.api.core.v1.PersistentVolumeClaimTemplate", "metadata", static (metadata, context) => Check(metadata["annotations"], context));
    }

    private static void Check(Node annotations, RuleContext context)
    {
        var bytes = 0L;
        foreach (var annotation in annotations.Entries)
        {
            var key = annotation.Name;
            bytes += Encoding.UTF8.GetByteCount(key) + Encoding.UTF8.GetByteCount(annotation.Text ?? "");
            if (!LabelSyntax.IsKey(key) && !LabelSyntax.IsKey(key.ToLowerInvariant()))
            {
                context.ReportKey(annotation, $"\"{key}\" can't be the key of an annotation: a name of at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last; before it a DNS name and '/' if need be");
            }
        }

        if (bytes > MostBytes)
        {
            context.Report(annotations, $"the annotations have {bytes} bytes together, and may have {MostBytes}: put the large ones into a ConfigMap");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A reference that no runtime can read; white space around one is another matter.</summary>
internal sealed class MalformedImage() : ReliabilityRule("GD4301", "Malformed image reference")
{
    public override void Subscribe(RuleSubscriptions on) => ImageFields.Subscribe(on, Check);

    private static void Check(Node reference, RuleContext context)
    {
        if (reference.Text is { } text && text.Trim() is { Length: > 0 } trimmed && ImageSyntax.FaultOf(trimmed) is { } fault)
        {
            context.Report(reference, $"{reference} is no image, and the pod will never start (InvalidImageName): {fault}, as in registry.example.com/shop/web:1.4.2");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A reference that says nothing about which image it is.</summary>
internal sealed class UntaggedImage() : Rule("GD3101", RuleCategory.Security, Severity.Warning, "Image without a version")
{
    public override void Subscribe(RuleSubscriptions on) => ImageFields.Subscribe(on, Check);

    private static void Check(Node reference, RuleContext context)
    {
        if (reference.Text is not { Length: > 0 } text)
        {
            return;
        }

        var image = new ImageName(text);
        // What no runtime can read is GD4301's: a version would not help it.
        if (!image.HasDigest && (!image.HasTag || image.HasTagOf("latest")) && ImageSyntax.FaultOf(text.Trim()) is null)
        {
            var what = image.HasTag ? $"{reference} is whatever was pushed last" :
                $"{reference} has no tag, "
                + "so it is :latest, whatever was pushed last";
            context.Report(
                reference,
                $"{what}, and may be another program on each node and after each restart: "
                + $"write the version that you tested, such as {image.Name}:1.4.2");
        }
    }
}

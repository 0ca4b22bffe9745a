namespace GitOpsDsl.Rules;

/// <summary>A tag can be moved to another image; a digest is the image. Without even a tag: <see cref="UntaggedImage"/>.</summary>
internal sealed class UnpinnedImage() : Rule("GD3104", RuleCategory.Security, Severity.None, "Image not pinned by its digest")
{
    public override void Subscribe(RuleSubscriptions on) => ImageFields.Subscribe(on, Check);

    private static void Check(Node reference, RuleContext context)
    {
        if (reference.Text is { Length: > 0 } text && new ImageName(text) is { HasDigest: false, HasTag: true } image && !image.HasTagOf("latest"))
        {
            context.Report(reference, $"the tag of {reference} can be moved to another image at any time: add the digest with gitops lock");
        }
    }
}

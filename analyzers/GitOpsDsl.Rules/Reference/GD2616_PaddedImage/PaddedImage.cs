namespace GitOpsDsl.Rules;

/// <summary>
/// An image with spaces at its ends in a template: the server looks at that in Pods alone (<c>validateContainersOnlyForPod</c>), and so
/// refuses the pods that are made of it.
/// </summary>
internal sealed class PaddedImage() : ReferenceRule("GD2616", "Image with spaces around it")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodTemplateSpec, Check);

    private static void Check(Node template, RuleContext context)
    {
        foreach (var container in PodContainers.All(template["spec"]))
        {
            var image = container["image"];
            if (image.Text is { } text && text.Trim() is var trimmed && trimmed.Length < text.Length && trimmed.Length > 0)
            {
                context.Report(
                    image,
                    $"the image {image} has spaces around it: the workload is accepted, and its pods are refused; write \"{trimmed}\"",
                    suggestion: trimmed);
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A pull policy with which a node may start an image without asking the registry.</summary>
internal sealed class PullPolicyNotAlways() : Rule("GD3103", RuleCategory.Security, Severity.None, "Image not pulled every time")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.Container, Check);

    private static void Check(Node container, RuleContext context)
    {
        var policy = container["imagePullPolicy"];
        const string message = "a node that has the image starts it without asking the registry, so a pod may run an image that it has no credentials for: set imagePullPolicy to Always";
        if (policy.Text is { Length: > 0 } text && text != "Always")
        {
            context.Report(policy, message);
        }
        else if (policy.IsZero && container["image"].Text is { Length: > 0 } reference && !IsPulledByDefault(new ImageName(reference)))
        {
            context.ReportMissing(container, "imagePullPolicy", message);
        }
    }

    /// <summary>The API server's default depends on the tag (<c>SetDefaults_Container</c>).</summary>
    private static bool IsPulledByDefault(ImageName image) => !image.HasDigest && (!image.HasTag || image.HasTagOf("latest"));
}

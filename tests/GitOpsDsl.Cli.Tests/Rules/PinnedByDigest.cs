using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli.Tests.Rules;

/// <summary>A rule of a team's own, as the README shows one.</summary>
public sealed class PinnedByDigest() : Rule("SHOP001", RuleCategory.Security, Severity.Warning, "Image without a digest")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.core.v1.Container", "image", static (image, context) =>
    {
        if (image.Text is { Length: > 0 } text && !text.Contains("@sha256:"))
        {
            context.Report(image, $"\"{text}\" has no digest: production runs exactly what was tested; add @sha256:…");
        }
    });
}

namespace GitOpsDsl.Rules;

/// <summary>A reference that no runtime can read; white space around one is another matter.</summary>
internal sealed class MalformedImage() : ReliabilityRule("GD4301", "Malformed image reference", Severity.Error)
{
    public override void Subscribe(RuleSubscriptions on) => ImageFields.Subscribe(on, Check);

    private static void Check(Node reference, RuleContext context)
    {
        if (reference.Text is { } text && text.Trim() is { Length: > 0 } trimmed && ImageSyntax.FaultOf(trimmed) is { } fault)
        {
            context.Report(
                reference,
                $"{reference} is no image, and the pod will never start (InvalidImageName): "
                + $"{fault}, as in registry.example.com/shop/web:1.4.2",
                suggestion: Meant(trimmed));
        }
    }

    /// <summary>Without the scheme of a URL, and with the repository in lower case; null when that is no image either.</summary>
    private static string? Meant(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var bare = scheme < 0 ? text : text.Substring(scheme + "://".Length);
        var tag = bare.IndexOf(':', bare.LastIndexOf('/') + 1) is var colon and >= 0 ? colon : bare.Length;
        var meant = bare.Substring(0, tag).ToLowerInvariant() + bare.Substring(tag);
        return ImageSyntax.FaultOf(meant) is null ? meant : null;
    }
}

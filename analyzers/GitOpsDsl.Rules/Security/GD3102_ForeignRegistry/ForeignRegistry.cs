namespace GitOpsDsl.Rules;

/// <summary>An image from where the host's setting <see cref="RuleSettings.Registries"/> does not allow any.</summary>
internal sealed class ForeignRegistry() : Rule("GD3102", RuleCategory.Security, Severity.Warning, "Image from a registry that is not allowed")
{
    public override void Subscribe(RuleSubscriptions on) => ImageFields.Subscribe(on, Check);

    private static void Check(Node reference, RuleContext context)
    {
        var allowed = context.Settings.Registries;
        if (allowed.Count == 0 || reference.Text is not { Length: > 0 } text)
        {
            return;
        }

        var name = new ImageName(text).FullName;
        foreach (var registry in allowed)
        {
            if (IsWithin(name, registry.TrimEnd('/')))
            {
                return;
            }
        }

        context.Report(reference, $"{reference} comes from {name}, and images may come only from {string.Join(", ", allowed)}: copy it there");
    }

    /// <summary>A registry or a folder in it; <c>example.com/a</c> has nothing to say about <c>example.com/abc</c>.</summary>
    private static bool IsWithin(string name, string registry) =>
        name.Length > registry.Length && name[registry.Length] == '/' && name.StartsWith(registry, StringComparison.Ordinal);
}

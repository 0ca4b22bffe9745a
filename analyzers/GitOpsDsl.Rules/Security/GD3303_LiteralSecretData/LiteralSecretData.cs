namespace GitOpsDsl.Rules;

/// <summary>A Secret whose values are in the tree; base64 is no cipher.</summary>
internal sealed class LiteralSecretData() : Rule("GD3303", RuleCategory.Security, Severity.Error, "Secret with its values in the tree")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.Secret, "data", static (data, context) => Check(data, EncodedText.Of, context));
        on.Field(TypeNames.Secret, "stringData", static (data, context) => Check(data, static value => value.Text, context));
    }

    private static void Check(Node data, Func<Node, string?> decode, RuleContext context)
    {
        var names = new List<string>();
        foreach (var entry in data.Entries)
        {
            if (entry is { IsString: true, IsZero: false } && !Placeholder.Is(entry.Text!) && !IsPublic(entry.Name, decode(entry)))
            {
                names.Add(entry.Name);
            }
        }

        if (names.Count > 0)
        {
            context.ReportKey(data, $"the tree has the value of {string.Join(", ", names)}, and base64 hides nothing: seal the Secret (gitops seal, SOPS, Sealed Secrets), or have External Secrets or an operator make it");
        }
    }

    /// <summary>Certificates are shown to everyone who connects; a placeholder says where the value will come from.</summary>
    private static bool IsPublic(string key, string? text) =>
        text is not null && (Placeholder.Is(text) || text.StartsWith("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal))
        || key.EndsWith(".crt", StringComparison.Ordinal);
}

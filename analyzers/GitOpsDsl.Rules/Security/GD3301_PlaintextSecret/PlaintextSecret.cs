using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A credential that is known by its looks, wherever people write values; by its name alone: <see cref="LiteralCredential"/>.</summary>
internal sealed class PlaintextSecret() : Rule("GD3301", RuleCategory.Security, Severity.Error, "Credential in plain text")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.EnvVar, "value", CheckText);
        on.Field(TypeNames.HttpHeader, "value", CheckText);
        on.Field(TypeNames.Container, "args", CheckTree);
        on.Field(TypeNames.Container, "command", CheckTree);
        on.Field(TypeNames.EphemeralContainer, "args", CheckTree);
        on.Field(TypeNames.EphemeralContainer, "command", CheckTree);
        on.Field("io.k8s.api.core.v1.ExecAction", "command", CheckTree);
        on.Field(TypeNames.ConfigMap, "data", CheckTree);
        on.Field(TypeNames.ConfigMap, "binaryData", CheckEncoded);
        on.Field(TypeNames.Secret, "stringData", CheckTree);
        on.Field(TypeNames.Secret, "data", CheckEncoded);
        on.Field(TypeNames.ObjectMeta, "annotations", CheckTree);
        on.Value(ValueKind.Json, CheckFree);
        on.Object(CheckCustom);
    }

    private static void CheckFree(Node node, RuleContext context)
    {
        if (context.IsBuiltIn)
        {
            CheckTree(node, context);
        }
    }

    /// <summary>Of a custom resource, such as a Helm release with its values, any text may be a value.</summary>
    private static void CheckCustom(Node root, RuleContext context)
    {
        if (!context.IsBuiltIn)
        {
            foreach (var entry in root.Entries)
            {
                if (entry.Name is not ("metadata" or "status"))
                {
                    CheckTree(entry, context);
                }
            }
        }
    }

    private static void CheckTree(Node node, RuleContext context)
    {
        CheckText(node, context);
        foreach (var inner in node.Descendants)
        {
            CheckText(inner, context);
        }
    }

    private static void CheckText(Node node, RuleContext context)
    {
        if (node.Text is { } text && SecretScanner.Find(text) is { } match)
        {
            Report(node, match, context);
            AwsSecretKey.ReportBeside(node, match, context);
        }
    }

    private static void CheckEncoded(Node data, RuleContext context)
    {
        foreach (var entry in data.Entries)
        {
            if (EncodedText.Of(entry) is { } text && SecretScanner.Find(text) is { } match)
            {
                Report(entry, match, context);
            }
        }
    }

    private static void Report(Node node, SecretMatch match, RuleContext context) =>
        context.Report(
            node,
            $"{match.Kind.Name} ({match.Redacted}) stands here in plain text, for everyone who can read the repository, "
            + "and stays in its history: revoke it, and let the tree refer to a secret that is kept elsewhere or sealed");
}

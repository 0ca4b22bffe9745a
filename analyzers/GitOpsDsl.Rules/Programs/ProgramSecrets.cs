using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>What of a program is secret: what refers to a secret, and texts that are one.</summary>
internal sealed class ProgramSecrets(ProgramView program)
{
    /// <summary>Kubernetes' resources are of a provider of which there are no facts.</summary>
    public const string KubernetesPrefix = "kubernetes:";

    public const string SecretFunction = "fn::secret";

    /// <summary>For messages.</summary>
    public const string MadeSecret = "what fn::secret makes";

    private const string KubernetesSecret = "kubernetes:core/v1:Secret";

    /// <summary>Variables that refer to one another in a circle are another rule's.</summary>
    private const int MostSteps = 16;

    public static bool IsKubernetesSecret(ProgramItem item) => item.Token == KubernetesSecret;

    /// <summary>The first secret to which a value refers at any depth, as people name it; null for none.</summary>
    public string? In(Node node) => In(node, 0, orUnknown: false);

    /// <summary>It refers to a secret, or to a resource of whose provider nothing is known.</summary>
    public bool CouldBeIn(Node node) => In(node, 0, orUnknown: true) is not null;

    /// <summary>The first secret to which a text refers; null for none.</summary>
    public string? In(ProgramExpression expression) => In(expression, 0, orUnknown: false);

    /// <summary>A text is a credential by the name under which it stands, or by its looks.</summary>
    /// <param name="text">Without what it refers to.</param>
    public static bool IsCredential(string name, string text) =>
        CredentialValue.IsLiteral(CredentialName.ClassOf(name), text) || CredentialAssignment.Find(text) is not null || SecretScanner.Find(text) is not null;

    /// <summary>What stands in a text that refers to other values.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isReference = text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{' && text.IndexOf('}', i) > 0;
            if (isReference)
            {
                i = text.IndexOf('}', i);
                continue;
            }

            literal.Append(text[i]);
            i += text[i] == '$' && i + 1 < text.Length && text[i + 1] == '$' ? 1 : 0;
        }

        return literal.ToString();
    }

    private string? In(Node node, int steps, bool orUnknown)
    {
        if (node.Text is { } text)
        {
            return ProgramExpression.Parse(text) is { Problem: null } expression ? In(expression, steps, orUnknown) : null;
        }

        foreach (var item in node.IsMap ? node.Entries : node.Items)
        {
            if ((item.Name == SecretFunction ? MadeSecret : In(item, steps, orUnknown)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private string? In(ProgramExpression expression, int steps, bool orUnknown)
    {
        foreach (var reference in expression.References)
        {
            if (program.Find(reference.Root) is { } item && IsSecret(item, reference, steps, orUnknown))
            {
                return reference.Path.Count > 0 && item.Kind == ProgramItemKind.Resource ? $"{reference.Root}.{reference.Path[0]}" : reference.Root;
            }
        }

        return null;
    }

    private bool IsSecret(ProgramItem item, ProgramReference reference, int steps, bool orUnknown) => item.Kind switch
    {
        ProgramItemKind.Setting => item.Node["secret"].Boolean == true,
        ProgramItemKind.Variable => steps < MostSteps && In(item.Node, steps + 1, orUnknown) is not null,
        _ => reference.Path.Count > 0 && reference.Path[0] is { } output && (IsSecret(item, output, reference) || (orUnknown && program.FactsOf(item) is null)),
    };

    private bool IsSecret(ProgramItem resource, string output, ProgramReference reference) =>
        program.FactsOf(resource)?.Output(output) is { Secret: true }
        || (IsKubernetesSecret(resource) && output is "data" or "stringData")
        || resource.Node["options"]["additionalSecretOutputs"].Items.ToArray().Any(name => name.Text == output)
        // Another stack's outputs have no facts: what is named like a secret is taken for one.
        || (resource.Token == "pulumi:pulumi:StackReference" && reference.Path.Any(static step => step is not null && CredentialName.ClassOf(step) != CredentialClass.None));
}

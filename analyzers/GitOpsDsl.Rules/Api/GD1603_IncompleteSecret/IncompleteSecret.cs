using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>
/// Types of Secrets that the API server knows say what is in them (<c>ValidateSecret</c>); <c>stringData</c> counts as data.
/// </summary>
internal sealed class IncompleteSecret() : ApiRule("GD1603", "Secret without what its type needs")
{
    private const string Account = "kubernetes.io/service-account.name";

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.core.v1.Secret", Check);

    private static void Check(Node secret, RuleContext context)
    {
        switch (secret["type"].Text)
        {
            case "kubernetes.io/tls":
                Needs(secret, "tls.crt", context);
                Needs(secret, "tls.key", context);
                break;
            case "kubernetes.io/ssh-auth":
                if (!Has(secret, "ssh-privatekey") || Value(secret, "ssh-privatekey").IsZero)
                {
                    Report(secret, "ssh-privatekey", context);
                }

                break;
            case "kubernetes.io/basic-auth":
                if (!Has(secret, "username") && !Has(secret, "password"))
                {
                    Report(secret, "username or password", context);
                }

                break;
            case "kubernetes.io/dockerconfigjson":
                Json(secret, ".dockerconfigjson", context);
                break;
            case "kubernetes.io/dockercfg":
                Json(secret, ".dockercfg", context);
                break;
            case "kubernetes.io/service-account-token" when secret["metadata"]["annotations"][Account].IsZero:
                context.Report(secret["type"], $"a token belongs to a ServiceAccount: say to which, with the annotation {Account}");
                break;
        }
    }

    private static void Needs(Node secret, string key, RuleContext context)
    {
        if (!Has(secret, key))
        {
            Report(secret, key, context);
        }
    }

    private static void Json(Node secret, string key, RuleContext context)
    {
        if (!Has(secret, key))
        {
            Report(secret, key, context);
        }
        else if (Value(secret, key) is var value && (value.Kind == NodeKind.Null ? "" : value.Text) is { } text
            && (value.Parent.Name == "data" ? Decoded(text) : text) is { } json
            && !JsonText.IsObject(json))
        {
            context.Report(value, $"{key} must be a JSON object, as docker writes it to its config.json");
        }
    }

    private static void Report(Node secret, string key, RuleContext context) =>
        context.Report(secret["type"], $"a Secret of this type needs {key} in data or stringData: add it, or take type out");

    private static bool Has(Node secret, string key) => Value(secret, key).Kind != NodeKind.Missing;

    private static Node Value(Node secret, string key) =>
        secret["stringData"][key] is { Kind: not NodeKind.Missing } text ? text : secret["data"][key];

    private static string? Decoded(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

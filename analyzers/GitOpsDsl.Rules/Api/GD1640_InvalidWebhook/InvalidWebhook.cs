namespace GitOpsDsl.Rules;

/// <summary>
/// Webhooks for admission, and how they are reached (<c>validateValidatingWebhook</c>, <c>ValidateWebhookURL</c>,
/// <c>ValidateWebhookService</c>).
/// </summary>
internal sealed class InvalidWebhook() : ApiRule("GD1640", "Webhook that can't be called")
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(Admission + "ValidatingWebhook", Check);
        on.Type(Admission + "MutatingWebhook", Check);
        on.Field(Admission + "WebhookClientConfig", "url", Url);
        on.Field("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", "url", Url);
        on.Field(Admission + "ServiceReference", "path", Path);
        on.Field("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference", "path", Path);
    }

    private static void Check(Node webhook, RuleContext context)
    {
        if (webhook["name"] is { Text: { Length: > 0 } name } node && (!DnsName.IsSubdomain(name) || name.Split('.').Length < 3))
        {
            context.Report(node, $"\"{name}\" is no name of a webhook: write at least three parts, such as check.widgets.example.com");
        }

        var versions = webhook["admissionReviewVersions"];
        if (versions.Count > 0 && !versions.IsPartial && !AdmissionRules.Has(versions, "v1") && !AdmissionRules.Has(versions, "v1beta1"))
        {
            context.Report(versions, "the API server sends v1 or v1beta1: add one of them");
        }

        foreach (var rule in webhook["rules"].Items)
        {
            AdmissionRules.Check(rule, context);
        }
    }

    private static void Url(Node url, RuleContext context)
    {
        if (url.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var parsed) || parsed.Scheme != "https" || parsed.Host.Length == 0)
        {
            context.Report(url, $"\"{text}\" is no https URL: write one such as https://hooks.example.com/check");
        }
        else if (parsed.UserInfo.Length > 0 || parsed.Fragment.Length > 0 || parsed.Query.Length > 0)
        {
            context.Report(url, "the URL of a webhook has no user, no query and no fragment: take them out");
        }
    }

    private static void Path(Node path, RuleContext context)
    {
        if (path.Text is not { Length: > 0 } text || text == "/")
        {
            return;
        }

        if (text[0] != '/' || text.IndexOf("//", StringComparison.Ordinal) >= 0
            || !Array.TrueForAll(text.Trim('/').Split('/'), DnsName.IsSubdomain))
        {
            context.Report(
                path,
                $"\"{text}\" is no path of a webhook: it starts with '/', and its parts have lower-case letters, digits, '-' and '.'");
        }
    }
}

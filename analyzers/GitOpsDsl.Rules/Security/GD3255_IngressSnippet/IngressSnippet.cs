namespace GitOpsDsl.Rules;

/// <summary>Annotations whose value ingress-nginx, or the NGINX Ingress Controller, copies into its configuration.</summary>
internal sealed class IngressSnippet() : Rule("GD3255", RuleCategory.Security, Severity.Warning, "Snippet in an Ingress")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.Ingress, Check);

    private static void Check(Node ingress, RuleContext context)
    {
        foreach (var annotation in ingress["metadata"]["annotations"].Entries)
        {
            if (IsSnippet(annotation.Name))
            {
                context.ReportKey(annotation, $"{annotation.Name} is copied into the configuration of the server that all tenants share, whose account reads every secret (CVE-2021-25742): use the annotation or the controller setting that does it");
            }
        }
    }

    private static bool IsSnippet(string annotation) =>
        (annotation.StartsWith("nginx.ingress.kubernetes.io/", StringComparison.Ordinal) && annotation.EndsWith("-snippet", StringComparison.Ordinal))
        || (annotation.StartsWith("nginx.org/", StringComparison.Ordinal) && annotation.EndsWith("-snippets", StringComparison.Ordinal));
}

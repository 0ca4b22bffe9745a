namespace GitOpsDsl.Rules;

/// <summary>Values that end the directive into which ingress-nginx copies them, and begin another.</summary>
internal sealed class IngressInjection() : Rule("GD3256", RuleCategory.Security, Severity.Warning, "Ingress annotation that breaks out")
{
    private const string Prefix = "nginx.ingress.kubernetes.io/";

    private static readonly char[] NotInUrl = ['\r', '\n', '<', '>', '"', '{', '}', '|', '^', '`', '\\'];
    private static readonly char[] NotInCommonName = ['\r', '\n', '#', '{', '}', ';', '|'];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.Ingress, Check);

    private static void Check(Node ingress, RuleContext context)
    {
        foreach (var annotation in ingress["metadata"]["annotations"].Entries)
        {
            if (annotation.Text is { } text && Forbidden(annotation.Name) is { } forbidden && text.IndexOfAny(forbidden) is var place and >= 0)
            {
                context.Report(annotation, $"\"{Printed(text[place])}\" in {annotation.Name} ends the directive into which ingress-nginx copies the value, and what follows is run as its configuration (CVE-2025-1097, CVE-2025-1098, CVE-2025-24514): remove it");
            }
        }
    }

    private static char[]? Forbidden(string annotation) => !annotation.StartsWith(Prefix, StringComparison.Ordinal) ? null
        : annotation.Substring(Prefix.Length) switch
        {
            "auth-url" or "mirror-target" or "mirror-host" => NotInUrl,
            "auth-tls-match-cn" => NotInCommonName,
            _ => null,
        };

    private static string Printed(char c) => c switch { '\r' => "\\r", '\n' => "\\n", _ => c.ToString() };
}

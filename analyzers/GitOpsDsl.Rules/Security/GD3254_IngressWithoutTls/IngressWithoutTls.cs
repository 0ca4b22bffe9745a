namespace GitOpsDsl.Rules;

/// <summary>Hosts that are served without encryption.</summary>
internal sealed class IngressWithoutTls() : Rule("GD3254", RuleCategory.Security, Severity.Warning, "Ingress without TLS")
{
    /// <summary>With these, the controller takes a certificate from elsewhere.</summary>
    private static readonly string[] CertificateAnnotations =
    [
        "alb.ingress.kubernetes.io/certificate-arn",
        "appgw.ingress.kubernetes.io/appgw-ssl-certificate",
        "ingress.gcp.kubernetes.io/pre-shared-cert",
        "networking.gke.io/managed-certificates",
        "nginx.ingress.kubernetes.io/ssl-passthrough",
        "route.openshift.io/termination",
        "traefik.ingress.kubernetes.io/router.tls",
    ];

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.networking.v1.IngressSpec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        var tls = spec["tls"];
        if (tls.IsPartial || HasCertificateElsewhere(context.Object["metadata"]["annotations"]))
        {
            return;
        }

        if (tls.IsZero)
        {
            context.ReportMissing(spec, "tls", "what users send and get can be read and changed on the way: add tls with the hosts; without a secretName the controller's own certificate is used");
            return;
        }

        foreach (var rule in spec["rules"].Items)
        {
            if (rule["host"] is { IsString: true, IsZero: false } host && !IsCovered(host.Text!, tls))
            {
                context.Report(host, $"{host} is in no tls entry, so it is served without encryption: add it to the hosts of one");
            }
        }
    }

    private static bool HasCertificateElsewhere(Node annotations)
    {
        foreach (var annotation in annotations.Entries)
        {
            if (Array.IndexOf(CertificateAnnotations, annotation.Name) >= 0)
            {
                return true;
            }
        }

        return annotations.IsPartial;
    }

    /// <summary>An entry without hosts is for all.</summary>
    private static bool IsCovered(string host, Node tls)
    {
        foreach (var entry in tls.Items)
        {
            var hosts = entry["hosts"];
            if (hosts.IsZero || hosts.IsPartial)
            {
                return true;
            }

            foreach (var item in hosts.Items)
            {
                if (item.Text is not { } pattern || pattern == host || IsWildcardOf(pattern, host))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary><c>*.example.com</c> stands for one more label.</summary>
    private static bool IsWildcardOf(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('.') is var dot and > 0
        && string.CompareOrdinal(pattern, 1, host, dot, host.Length) == 0;
}

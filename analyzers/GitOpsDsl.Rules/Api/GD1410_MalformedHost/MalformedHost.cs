namespace GitOpsDsl.Rules;

/// <summary>
/// Hosts of an Ingress: names, of which the first label may be a wildcard, and no addresses (<c>validateIngressRules</c>,
/// <c>validateIngressTLS</c>).
/// </summary>
internal sealed class MalformedHost() : ApiRule("GD1410", "Host that is no DNS name")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.networking.v1.IngressRule", "host", static (host, context) => Check(host, context, mayBeAddress: false));
        on.Field("io.k8s.api.networking.v1.IngressTLS", "hosts", Hosts);
    }

    private static void Hosts(Node hosts, RuleContext context)
    {
        foreach (var host in hosts.Items)
        {
            if (host.IsZero)
            {
                context.Report(host, "an empty host matches nothing: write a name, or leave it out");
            }

            Check(host, context, mayBeAddress: true);
        }
    }

    private static void Check(Node host, RuleContext context, bool mayBeAddress)
    {
        if (host.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (text.IndexOf('*') >= 0 ? !DnsName.IsWildcard(text) : !DnsName.IsSubdomain(text))
        {
            context.Report(
                host,
                $"\"{text}\" is no host: write a DNS name in lower case such as web.example.com or *.example.com, without a port or a "
                + $"path{NameSuggestion.Of(text, DnsName.IsSubdomain)}",
                suggestion: NameSuggestion.For(text, DnsName.IsSubdomain));
        }
        else if (!mayBeAddress && IpAddress.IsValid(text))
        {
            context.Report(host, $"\"{text}\" is an IP address: a host is a DNS name");
        }
    }
}

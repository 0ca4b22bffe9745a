namespace GitOpsDsl.Rules;

/// <summary>Addresses and ports of endpoints (<c>ValidateEndpointSlice</c>, <c>validateEndpointSubsets</c>).</summary>
internal sealed class MismatchedEndpoints() : ApiRule("GD1406", "Endpoints that do not fit their slice")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.discovery.v1.EndpointSlice", Slice);
        on.Field("io.k8s.api.core.v1.EndpointSubset", "ports", Subset);
    }

    private static void Slice(Node slice, RuleContext context)
    {
        var type = slice["addressType"].Text;
        foreach (var endpoint in slice["endpoints"].Items)
        {
            foreach (var address in endpoint["addresses"].Items)
            {
                var text = address.Text ?? "";
                if (!address.IsUnknown && !Fits(text, type))
                {
                    context.Report(address, $"\"{text}\" is no address of the type {type}, which this slice has", slice["addressType"]);
                }
            }
        }

        Node unnamed = default;
        foreach (var port in slice["ports"].Items)
        {
            if (port["name"].IsZero && unnamed.Exists)
            {
                context.ReportMissing(port, "name", "one port at most can be without a name: add one", unnamed);
            }

            unnamed = port["name"].IsZero && port.Exists ? port : unnamed;
        }
    }

    private static void Subset(Node ports, RuleContext context)
    {
        foreach (var port in ports.Items)
        {
            if (ports.Count > 1 && port["name"].IsZero)
            {
                context.ReportMissing(port, "name", "where there are several ports, each needs a name");
            }
        }
    }

    private static bool Fits(string text, string? type) => type switch
    {
        "IPv4" => IpAddress.Parse(text)?.Length == 4,
        "IPv6" => IpAddress.Parse(text)?.Length == 16,
        "FQDN" => text.TrimEnd('.') is var name && name.IndexOf('.') > 0 && DnsName.IsSubdomain(name) && Array.TrueForAll(name.Split('.'), DnsName.IsLabel),
        _ => true,
    };
}

namespace GitOpsDsl.Rules;

/// <summary>Addresses that mean something else on every machine (<c>ValidateEndpointIP</c>): unspecified, loopback, link-local.</summary>
internal sealed class SpecialAddress() : ApiRule("GD1405", "Address that leads to the node itself")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.ServiceSpec, "externalIPs", List);
        on.Field("io.k8s.api.core.v1.EndpointAddress", "ip", Check);
        on.Type("io.k8s.api.discovery.v1.EndpointSlice", Slice);
    }

    private static void List(Node addresses, RuleContext context)
    {
        foreach (var address in addresses.Items)
        {
            Check(address, context);
        }
    }

    private static void Slice(Node slice, RuleContext context)
    {
        if (slice["addressType"].Text is "IPv4" or "IPv6")
        {
            foreach (var endpoint in slice["endpoints"].Items)
            {
                List(endpoint["addresses"], context);
            }
        }
    }

    private static void Check(Node node, RuleContext context)
    {
        if (node.Text is { } text && IpAddress.Parse(text) is { } address && RangeOf(address) is { } range)
        {
            context.Report(node, $"{text} is {range}: traffic to it never leaves the node; write an address that other nodes can reach");
        }
    }

    private static string? RangeOf(byte[] a) => a.Length == 4
        ? (a[0], a[1]) switch
        {
            (0, 0) when a[2] == 0 && a[3] == 0 => "no address",
            (127, _) => "a loopback address",
            (169, 254) => "a link-local address",
            (224, 0) when a[2] == 0 => "a link-local multicast address",
            _ => null,
        }
        : (a[0], a[1]) switch
        {
            (0xfe, >= 0x80 and <= 0xbf) => "a link-local address",
            (0xff, _) when (a[1] & 0x0f) == 2 => "a link-local multicast address",
            (0, 0) when Array.TrueForAll(a, static b => b == 0) => "no address",
            (0, 0) when a[15] == 1 && Array.FindLastIndex(a, 14, static b => b != 0) < 0 => "a loopback address",
            _ => null,
        };
}

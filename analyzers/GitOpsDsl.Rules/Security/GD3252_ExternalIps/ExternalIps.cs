namespace GitOpsDsl.Rules;

/// <summary>Addresses that a Service takes without asking whose they are.</summary>
internal sealed class ExternalIps() : Rule("GD3252", RuleCategory.Security, Severity.Warning, "Service takes an address")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ServiceSpec, "externalIPs", Check);

    private static void Check(Node addresses, RuleContext context)
    {
        foreach (var address in addresses.Items)
        {
            if (address.IsString)
            {
                context.Report(address, $"every node sends what pods send to {address} to this Service, whoever the address belongs to (CVE-2020-8554): use a Service of type LoadBalancer, or a Gateway");
            }
        }
    }
}

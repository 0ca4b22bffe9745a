namespace GitOpsDsl.Rules;

/// <summary>A database with an address of the internet.</summary>
internal sealed class PublicDatabase() : CloudResourceRule(
    "GD7302", "Database that the internet reaches", Severity.Error,
    "aws:rds:Instance", "aws:rds:ClusterInstance", "azure-native:sql:Server", "azure-native:dbforpostgresql:Server", "azure-native:redis:Redis", "azure-native:sql:FirewallRule",
    "gcp:sql:DatabaseInstance")
{
    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        if (resource.Properties["publiclyAccessible"] is { Boolean: true } access)
        {
            context.Report(access, $"{resource.Name} gets an address of the internet: set publiclyAccessible to false");
        }

        if (resource.Properties["publicNetworkAccess"] is { Text: "Enabled" } network)
        {
            context.Report(network, $"{resource.Name} answers the internet: set publicNetworkAccess to Disabled, and reach it through a private endpoint");
        }

        // From 0.0.0.0 to 0.0.0.0 is all of Azure, other customers' machines too (learn.microsoft.com, firewall-configure).
        if (resource.Properties["startIpAddress"] is { Text: "0.0.0.0" } start)
        {
            context.Report(start, $"{resource.Name} lets everyone in: name the addresses that may connect");
        }

        foreach (var allowed in resource.Properties["settings"]["ipConfiguration"]["authorizedNetworks"].Items)
        {
            if (allowed["value"] is { Text: "0.0.0.0/0" } world)
            {
                context.Report(world, $"{resource.Name} lets everyone in: name the addresses that may connect");
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>A rule of a firewall that lets the world in on something else than HTTP.</summary>
internal sealed class OpenSecurityGroup() : CloudResourceRule(
    "GD7303", "Port that the whole internet reaches", Severity.Error,
    "aws:ec2:SecurityGroup", "aws:ec2:SecurityGroupRule", "aws:vpc:SecurityGroupIngressRule", "gcp:compute:Firewall",
    AzureGroup, AzureRule)
{
    private const string AzureGroup = "azure-native:network:NetworkSecurityGroup", AzureRule = "azure-native:network:SecurityRule";

    private static readonly string[] Sources = ["cidrBlocks", "ipv6CidrBlocks", "cidrIpv4", "cidrIpv6", "sourceRanges"];

    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        if (resource.Is(AzureRule))
        {
            Check(resource, AzureSecurityRule.OpenTo(resource.Properties), AzureSecurityRule.Ports(resource.Properties), context);
            return;
        }

        foreach (var rule in resource.Properties["securityRules"].Items)
        {
            Check(resource, AzureSecurityRule.OpenTo(rule), AzureSecurityRule.Ports(rule), context);
        }

        foreach (var rule in resource.Properties["ingress"].Items)
        {
            Check(rule, resource, context);
        }

        var (type, direction) = (resource.Properties["type"], resource.Properties["direction"]);
        if (type.Text != "egress" && direction.Text != "EGRESS" && !type.IsUnknown && !direction.IsUnknown)
        {
            Check(resource.Properties, resource, context);
        }
    }

    private static void Check(Node rule, ProgramItem resource, RuleContext context)
    {
        foreach (var source in Sources)
        {
            var value = rule[source];
            var world = IsWorld(value) ? value : default;
            foreach (var item in value.Items)
            {
                world = IsWorld(item) ? item : world;
            }

            Check(resource, IsWeb(rule) ? default : world, Ports(rule), context);
        }
    }

    /// <param name="world">Where the internet is named; missing when all is well.</param>
    private static void Check(ProgramItem resource, Node world, string ports, RuleContext context)
    {
        if (world.Exists)
        {
            context.Report(world, $"{resource.Name} lets the whole internet in on {ports}: name the addresses, or a security group");
        }
    }

    private static bool IsWorld(Node node) => node.Text is "0.0.0.0/0" or "::/0";

    /// <summary>Of what the host can't know nothing is said.</summary>
    private static bool IsWeb(Node rule)
    {
        var (from, to, allows) = (rule["fromPort"], rule["toPort"], rule["allows"]);
        if (!allows.IsAbsent)
        {
            return allows.IsUnknown || IsWebOnly(allows);
        }

        if (from.IsUnknown || to.IsUnknown || from.IsString || to.IsString)
        {
            return true;
        }

        return from.Number is 80 or 443 && from.Number == to.Number;
    }

    private static bool IsWebOnly(Node allows)
    {
        foreach (var allow in allows.Items)
        {
            if (allow["ports"].IsAbsent && allow.IsMap)
            {
                return false;
            }

            foreach (var port in allow["ports"].Items)
            {
                if (port.Text is { } text && text is not ("80" or "443"))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Ports(Node rule) => rule["fromPort"] is { Exists: true } from && rule["toPort"] is { Exists: true } to
        ? from.Number == to.Number ? $"port {from}" : $"ports {from} to {to}"
        : "every port";
}

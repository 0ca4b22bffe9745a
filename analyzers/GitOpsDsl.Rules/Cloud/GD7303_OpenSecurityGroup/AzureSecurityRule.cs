namespace GitOpsDsl.Rules;

/// <summary>A rule of Azure's network security groups (learn.microsoft.com/azure/virtual-network, network-security-groups-overview).</summary>
internal static class AzureSecurityRule
{
    /// <summary>The source that is the whole internet, on a port other than 80 and 443; missing when the rule lets in less, or what the host can't know.</summary>
    public static Node OpenTo(Node rule)
    {
        var isInwards = rule["direction"].Text == "Inbound" && rule["access"].Text == "Allow" && rule["protocol"].Text is not "Icmp" and not null;
        return isInwards && !IsWebOnly(rule) ? World(rule) : default;
    }

    /// <summary>For messages.</summary>
    public static string Ports(Node rule)
    {
        var ports = new List<string>();
        foreach (var port in All(rule, "destinationPortRange"))
        {
            ports.Add(port.Text ?? port.ToString());
        }

        return ports.Count == 0 || ports.Contains("*") ? "every port" : $"port{(ports.Count > 1 || ports[0].Contains("-") ? "s" : "")} {string.Join(", ", ports)}";
    }

    private static Node World(Node rule)
    {
        foreach (var source in All(rule, "sourceAddressPrefix", "sourceAddressPrefixes"))
        {
            if (source.Text is "*" or "Internet" or "0.0.0.0/0" or "::/0")
            {
                return source;
            }
        }

        return default;
    }

    private static bool IsWebOnly(Node rule)
    {
        foreach (var port in All(rule, "destinationPortRange"))
        {
            if (port.Text is { } text && text is not ("80" or "443"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A rule has one, or a list of them.</summary>
    private static IEnumerable<Node> All(Node rule, string one, string? list = null)
    {
        if (rule[one].Exists)
        {
            yield return rule[one];
        }

        foreach (var item in rule[list ?? one + "s"].Items)
        {
            yield return item;
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Addresses of a Service in its cluster (<c>ValidateServiceClusterIPsRelatedFields</c>): one of each family at most.</summary>
internal sealed class ConflictingClusterIps() : ApiRule("GD1404", "Cluster addresses that contradict one another")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Service, "spec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (ServiceTypes.Of(spec) is null or "ExternalName")
        {
            return;
        }

        Families(spec["ipFamilies"], context);
        var primary = spec["clusterIP"];
        var all = spec["clusterIPs"];
        Address(primary, true, context);
        if (all.Count > 0 && primary.IsZero)
        {
            context.Report(all, "clusterIPs repeats clusterIP and may add one: write clusterIP too, or take clusterIPs out");
        }
        else if (!all.IsPartial && all[0] is { Kind: NodeKind.String or NodeKind.Null } first && primary.Text is { } text
            && (first.Text ?? "") != text)
        {
            context.Report(all[0], $"the first of clusterIPs must be clusterIP, which is {text}", primary);
        }

        if (all.Count > 2)
        {
            context.Report(all, "a Service has two addresses at most, one of each family");
        }

        // In a list of which the host knows only a part, nobody knows which place is which.
        if (!all.IsPartial && !spec["ipFamilies"].IsPartial)
        {
            Each(all, spec["ipFamilies"], context);
        }
    }

    private static void Each(Node all, Node families, RuleContext context)
    {
        var place = 0;
        foreach (var node in all.Items)
        {
            Address(node, place == 0 && all.Count == 1, context);
            if (node.Text is { } text && IpAddress.Parse(text) is { } address)
            {
                if (place == 1 && all[0].Text is { } other && IpAddress.Parse(other)?.Length == address.Length)
                {
                    context.Report(node, "both addresses are of one family: a Service has one of each at most", all[0]);
                }

                if (!all.IsPartial && families[place].Text is { } family && family is "IPv4" or "IPv6" && (family == "IPv6") != (address.Length == 16))
                {
                    context.Report(node, $"ipFamilies says {family} in this place", families[place]);
                }
            }

            place++;
        }
    }

    private static void Address(Node node, bool mayBeNone, RuleContext context)
    {
        if (node.Text is { Length: > 0 } text && !IpAddress.IsValid(text) && !(mayBeNone && text == "None"))
        {
            context.Report(
                node,
                $"\"{text}\" is no address of a Service: write an IP address, or None for a headless one; or leave it out");
        }
    }

    private static void Families(Node families, RuleContext context)
    {
        if (!families.IsPartial && families[1] is { Text: { } second } repeated && families[0].Text == second)
        {
            context.Report(repeated, $"{second} is listed twice", families[0]);
        }
    }
}

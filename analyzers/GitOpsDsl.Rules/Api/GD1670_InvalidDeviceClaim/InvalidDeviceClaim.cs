namespace GitOpsDsl.Rules;

/// <summary>What a ResourceClaim asks for (<c>validateDeviceClaim</c>).</summary>
internal sealed class InvalidDeviceClaim() : ApiRule("GD1670", "Claim of devices that can't be allocated")
{
    private const string Types = "io.k8s.api.resource.v1.";

    private static readonly string[] Referring = ["constraints", "config"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(Types + "DeviceClaim", References);
        on.Type(Types + "ExactDeviceRequest", Mode);
        on.Type(Types + "DeviceSubRequest", Mode);
        on.Field(Types + "ResourceClaimTemplateSpec", "metadata", TemplateMetadata.Check);
        on.Field(Types + "OpaqueDeviceConfiguration", "parameters", Parameters);
    }

    private static void References(Node claim, RuleContext context)
    {
        foreach (var field in Referring)
        {
            foreach (var item in claim[field].Items)
            {
                foreach (var reference in item["requests"].Items)
                {
                    if ((reference.Kind == NodeKind.Null ? "" : reference.Text) is { } name && !Has(claim["requests"], name))
                    {
                        context.Report(reference, $"the claim has no request \"{name}\": add it to requests, or correct the name");
                    }
                }
            }
        }
    }

    /// <summary>A request, or a request, '/' and one of its alternatives.</summary>
    private static bool Has(Node requests, string name)
    {
        var slash = name.IndexOf('/');
        var outer = slash < 0 ? name : name.Substring(0, slash);
        foreach (var request in requests.Items)
        {
            if (request["name"] is var own && (own.Text == outer || own.IsUnknown))
            {
                return slash < 0 || own.IsUnknown || HasAlternative(request["firstAvailable"], name.Substring(slash + 1));
            }
        }

        return requests.IsPartial;
    }

    private static bool HasAlternative(Node alternatives, string name)
    {
        foreach (var alternative in alternatives.Items)
        {
            if (alternative["name"] is var own && (own.Text == name || own.IsUnknown))
            {
                return true;
            }
        }

        return alternatives.IsPartial;
    }

    private static void Mode(Node request, RuleContext context)
    {
        if (request["allocationMode"] is { Text: "All" } all && request["count"] is { Integer: not null and not 0 } count)
        {
            context.ReportKey(count, "with allocationMode: All every device is taken: take count out", all);
        }
    }

    private static void Parameters(Node parameters, RuleContext context)
    {
        if (parameters is { Exists: true, IsMap: false, IsUnknown: false })
        {
            context.Report(parameters, "parameters of a driver are a map, such as an object with apiVersion and kind");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Devices that a driver offers (<c>validateResourceSliceSpec</c>, <c>validateDevice</c>).</summary>
internal sealed class InvalidResourceSlice() : ApiRule("GD1671", "Resource slice that offers no device")
{
    private const string Types = "io.k8s.api.resource.v1.";

    private static readonly string[] Values = ["bool", "bools", "int", "ints", "string", "strings", "version", "versions"];
    private static readonly string[] Named = ["attributes", "capacity"];
    private static readonly string[] PerDevice = ["allNodes", "nodeName", "nodeSelector"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(Types + "ResourceSliceSpec", Slice);
        on.Type(Types + "DeviceAttribute", Attribute);
    }

    private static void Slice(Node slice, RuleContext context)
    {
        OnlyTrue(slice["allNodes"], context);
        OnlyTrue(slice["perDeviceNodeSelection"], context);
        if (slice["sharedCounters"] is { Exists: true } counters && slice["devices"] is { Exists: true } devices)
        {
            context.ReportKey(counters, "a slice has counters or devices: put the counters in a slice of their own", devices);
        }

        if (slice["pool"]["name"] is { Text: { Length: > 0 } pool } node
            && (pool.Length > DnsName.SubdomainLength || !Array.TrueForAll(pool.Split('/'), DnsName.IsSubdomain)))
        {
            context.Report(node, $"\"{pool}\" can't be the name of a pool: DNS names, joined by '/'");
        }

        foreach (var device in slice["devices"].Items)
        {
            Names(device, context);
            foreach (var field in PerDevice)
            {
                if (device[field] is { Exists: true } value && slice["perDeviceNodeSelection"] is { IsUnknown: false } each && each.Boolean != true)
                {
                    context.ReportKey(value, "nodes are said for each device only with perDeviceNodeSelection: true in the slice");
                }
            }
        }
    }

    private static void OnlyTrue(Node flag, RuleContext context)
    {
        if (flag.Boolean == false)
        {
            context.Report(flag, $"{flag.Name} is true or not there: take it out");
        }
    }

    private static void Names(Node device, RuleContext context)
    {
        foreach (var field in Named)
        {
            foreach (var entry in device[field].Entries)
            {
                if (!DeviceName.IsValid(entry.Name))
                {
                    context.ReportKey(entry, $"\"{entry.Name}\" can't be a name in {field}: letters, digits and '_', before them a domain and '/' if need be");
                }
            }
        }
    }

    private static void Attribute(Node attribute, RuleContext context)
    {
        Node first = default;
        var isUnknown = attribute.IsPartial || attribute.IsUnknown;
        foreach (var field in Values)
        {
            var value = attribute[field];
            isUnknown |= value.IsUnknown;
            if (value.Exists && first.Exists)
            {
                context.ReportKey(value, $"an attribute has one value, and this one has {first.Name} already", first);
            }

            first = first.Exists ? first : value;
        }

        if (!first.Exists && !isUnknown)
        {
            context.Report(attribute, "an attribute has a value: add bool, int, string or version");
        }

        if (attribute["version"] is { Text: { } text } version && !SemanticVersion.IsValid(text))
        {
            context.Report(version, $"\"{text}\" is no version as semver.org has it: write one such as 1.2.3");
        }
    }
}

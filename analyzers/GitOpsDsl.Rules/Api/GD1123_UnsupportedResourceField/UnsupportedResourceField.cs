namespace GitOpsDsl.Rules;

/// <summary>Resources of a container that it can be told of, and in which unit (<c>validateContainerResourceFieldSelector</c>).</summary>
internal sealed class UnsupportedResourceField() : ApiRule("GD1123", "Resource that the downward API does not offer")
{
    private static readonly string[] Resources =
        ["limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage"];

    private static readonly decimal[] Units =
    [
        1, 1e3m, 1e6m, 1e9m, 1e12m, 1e15m, 1e18m, 1L << 10, 1L << 20, 1L << 30, 1L << 40, 1L << 50, 1L << 60,
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.ResourceFieldSelector", Check);
        on.Field("io.k8s.api.core.v1.DownwardAPIVolumeFile", "resourceFieldRef", Volume);
    }

    private static void Volume(Node selector, RuleContext context)
    {
        if (selector["containerName"].IsZero && selector.IsMap)
        {
            context.ReportMissing(selector, "containerName", "a volume belongs to no container: say whose resource it is, with containerName");
        }
    }

    private static void Check(Node selector, RuleContext context)
    {
        var resource = selector["resource"];
        if (resource.Text is not { Length: > 0 } name)
        {
            return;
        }

        var isHugePages = name.StartsWith("limits.hugepages-", StringComparison.Ordinal) || name.StartsWith("requests.hugepages-", StringComparison.Ordinal);
        if (Array.IndexOf(Resources, name) < 0 && !isHugePages)
        {
            var nearest = NearestName.Of(name, Resources, static known => known);
            context.Report(resource, $"\"{name}\" is not offered: {(nearest is null ? string.Join(", ", Resources) : $"did you mean {nearest}?")}");
        }
        else if (selector["divisor"] is { Exists: true } divisor && Quantity.Of(divisor) is { Value: not 0 } unit)
        {
            var isCpu = name.EndsWith(".cpu", StringComparison.Ordinal);
            if (isCpu ? unit.Value is not (1 or 0.001m) : Array.IndexOf(Units, unit.Value) < 0)
            {
                context.Report(divisor, $"{name} can't be counted in units of {divisor.Text ?? divisor.ToString()}: {(isCpu ? "write 1 or 1m" : "write 1, 1k, 1M, 1G, 1Ki, 1Mi or 1Gi")}");
            }
        }
    }
}

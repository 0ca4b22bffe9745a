namespace GitOpsDsl.Rules;

/// <summary>What control <c>capabilities_restricted</c> says of <c>drop</c>; what it says of <c>add</c> is <see cref="AddedCapability"/>.</summary>
internal sealed class CapabilitiesKept() : PodSecurityRule("GD3022", PodSecurityLevel.Restricted, "Capabilities not dropped")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        if (IsForWindows(pod, standard))
        {
            return;
        }

        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            var drop = container["securityContext"]["capabilities"]["drop"];
            if (drop.IsList && !MayDropAll(drop))
            {
                context.Report(drop, Message(container));
            }
            else if (drop.IsAbsent)
            {
                MissingPath.Report(container, "securityContext.capabilities.drop", context, Message(container));
            }
        }
    }

    private static bool MayDropAll(Node drop)
    {
        foreach (var capability in drop.Items)
        {
            if (capability.Text == "ALL" || capability.IsUnknown)
            {
                return true;
            }
        }

        return drop.IsPartial;
    }

    private static string Message(Node container) =>
        $"{PodContainers.Describe(container)} keeps capabilities of root that programs seldom need, such as forging packets and changing owners: set securityContext.capabilities.drop to [\"ALL\"]";
}

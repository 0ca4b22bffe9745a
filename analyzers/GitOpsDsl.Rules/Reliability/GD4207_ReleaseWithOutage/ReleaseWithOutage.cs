namespace GitOpsDsl.Rules;

/// <summary>A strategy that ends all old pods before a new one is ready.</summary>
internal sealed class ReleaseWithOutage() : ReliabilityRule("GD4207", "Every release is an outage")
{
    private const int Percent = 100;

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.DeploymentSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        var strategy = spec["strategy"];
        var pod = spec["template"]["spec"];
        if (!strategy.IsMap || !ServingPod.ContainerWithPort(pod, context).Exists)
        {
            return;
        }

        var type = strategy["type"];
        var unavailable = strategy["rollingUpdate"]["maxUnavailable"];
        if (type.Text == "Recreate" && !MayHoldClaim(pod["volumes"]))
        {
            context.Report(type, "Recreate ends every old pod before the first new one starts, so each release is an outage: use RollingUpdate, unless two versions must never run at once");
        }
        else if (type.Text is null or "RollingUpdate" && IsAll(unavailable, spec["replicas"]))
        {
            context.Report(unavailable, $"maxUnavailable {unavailable} lets a release end every old pod before a new one is ready: set it to 0 or 25%");
        }
    }

    /// <summary>A volume that only one pod can have at a time is the good reason for Recreate.</summary>
    private static bool MayHoldClaim(Node volumes)
    {
        foreach (var volume in volumes.Items)
        {
            if (!volume["persistentVolumeClaim"].IsAbsent || !volume["ephemeral"].IsAbsent)
            {
                return true;
            }
        }

        return volumes.IsPartial;
    }

    private static bool IsAll(Node unavailable, Node replicas)
    {
        var count = replicas.IsAbsent ? 1 : replicas.Integer;
        return unavailable.Text is { } text ? text == Percent + "%" : count > 0 && unavailable.Integer >= count;
    }
}

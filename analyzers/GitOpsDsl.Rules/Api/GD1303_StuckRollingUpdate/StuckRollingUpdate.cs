namespace GitOpsDsl.Rules;

/// <summary>
/// A rolling update must be allowed to take a pod away or to add one, and a share is at most all (<c>ValidateRollingUpdateDeployment</c>,
/// <c>…DaemonSet</c>, <c>…StatefulSet</c>).
/// </summary>
internal sealed class StuckRollingUpdate() : ApiRule("GD1303", "Rolling update that can never move")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.apps.v1.RollingUpdateDeployment", Deployment);
        on.Type("io.k8s.api.apps.v1.RollingUpdateDaemonSet", DaemonSet);
        on.Field("io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy", "maxUnavailable", StatefulSet);
    }

    private static void Deployment(Node settings, RuleContext context)
    {
        var surge = settings["maxSurge"];
        var unavailable = settings["maxUnavailable"];
        NotAboveAll(unavailable, context);
        if (IsNone(surge) && IsNone(unavailable))
        {
            context.Report(unavailable, "maxSurge and maxUnavailable are both 0, so that no pod can be replaced: raise one of them", surge);
        }
    }

    private static void DaemonSet(Node settings, RuleContext context)
    {
        // With OnDelete nobody looks at them.
        if (settings.Parent["type"] is var type && (type.IsUnknown || type.Text == "OnDelete"))
        {
            return;
        }

        var surge = settings["maxSurge"];
        var unavailable = settings["maxUnavailable"];
        NotAboveAll(surge, context);
        NotAboveAll(unavailable, context);

        // Left out, maxUnavailable is 1 and maxSurge 0.
        if (IsNone(unavailable) && (surge.IsAbsent || IsNone(surge)))
        {
            context.Report(unavailable, "maxUnavailable is 0 and maxSurge too, so that no pod can be replaced: raise one of them");
        }
        else if (IsSome(surge) && (unavailable.IsAbsent || IsSome(unavailable)))
        {
            context.Report(surge, "a DaemonSet adds pods or takes them away, not both: with maxSurge, write maxUnavailable: 0");
        }
    }

    private static void StatefulSet(Node unavailable, RuleContext context)
    {
        NotAboveAll(unavailable, context);
        if (IsNone(unavailable))
        {
            context.Report(unavailable, "maxUnavailable is 0, so that no pod can be replaced: write 1 or more");
        }
    }

    private static void NotAboveAll(Node share, RuleContext context)
    {
        if (Percentage.Of(share) > 100)
        {
            context.Report(share, $"{share.Text} is more than all pods: write at most 100%");
        }
    }

    private static bool IsNone(Node amount) => amount.Integer == 0 || Percentage.Of(amount) == 0;

    private static bool IsSome(Node amount) => amount.Integer > 0 || Percentage.Of(amount) > 0;
}

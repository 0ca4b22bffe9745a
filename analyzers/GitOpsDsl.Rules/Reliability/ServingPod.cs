namespace GitOpsDsl.Rules;

/// <summary>Pods that others send requests to: only for those do readiness and interruptions matter.</summary>
internal static class ServingPod
{
    /// <summary>The first container that declares a port, in a pod that is meant to run on; missing when there is none, or can't be known.</summary>
    public static Node ContainerWithPort(Node pod, RuleContext context)
    {
        if (context.Kind?.Kind is "Job" or "CronJob" || !IsRestarted(pod))
        {
            return default;
        }

        foreach (var container in pod["containers"].Items)
        {
            if (container["ports"].Count > 0)
            {
                return container;
            }
        }

        return default;
    }

    private static bool IsRestarted(Node pod) => pod["restartPolicy"] is var policy && (policy.IsZero || policy.Text == "Always");
}

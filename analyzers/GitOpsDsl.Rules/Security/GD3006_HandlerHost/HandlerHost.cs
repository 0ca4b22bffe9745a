namespace GitOpsDsl.Rules;

/// <summary>Control <c>hostProbesAndHostLifecycle</c> of the baseline level, since Kubernetes 1.34.</summary>
internal sealed class HandlerHost() : PodSecurityRule("GD3006", PodSecurityLevel.Baseline, "Probe or hook of another host")
{
    private const int Since = 34;

    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];

    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        if (standard.Minor < Since)
        {
            return;
        }

        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            foreach (var probe in Probes)
            {
                CheckHandler(container[probe], context);
            }

            if (container["lifecycle"] is { IsMap: true } lifecycle)
            {
                foreach (var hook in Hooks)
                {
                    CheckHandler(lifecycle[hook], context);
                }
            }
        }
    }

    private static void CheckHandler(Node handler, RuleContext context)
    {
        if (handler.IsMap)
        {
            CheckHost(handler["httpGet"]["host"], context);
            CheckHost(handler["tcpSocket"]["host"], context);
        }
    }

    private static void CheckHost(Node host, RuleContext context)
    {
        if (host is { IsString: true, IsZero: false })
        {
            context.Report(host, $"the kubelet calls {host} from the node's network, not the pod, so a pod can make it reach what it could not itself: remove host");
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Control <c>runAsNonRoot</c> of the restricted level.</summary>
internal sealed class RootPossible() : PodSecurityRule("GD3024", PodSecurityLevel.Restricted, "May run as root")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        if (HasOwnUsers(pod, standard))
        {
            return;
        }

        var ofPod = pod["securityContext"]["runAsNonRoot"];
        Node unset = default;
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            var own = container["securityContext"]["runAsNonRoot"];
            CheckValue(own, context);
            unset = own.IsAbsent && !unset.Exists ? container : unset;
        }

        CheckValue(ofPod, context);
        if (unset.Exists && ofPod.IsAbsent)
        {
            MissingPath.Report(pod, "securityContext.runAsNonRoot", context, $"whether {PodContainers.Describe(unset)} runs as root is up to its image, and nothing checks: set securityContext.runAsNonRoot of the pod to true");
        }
    }

    private static void CheckValue(Node runAsNonRoot, RuleContext context)
    {
        if (runAsNonRoot.Boolean == false)
        {
            context.Report(runAsNonRoot, "runAsNonRoot is false, so an image whose user is root runs as root: set it to true, and runAsUser where the image names no numeric user");
        }
    }
}

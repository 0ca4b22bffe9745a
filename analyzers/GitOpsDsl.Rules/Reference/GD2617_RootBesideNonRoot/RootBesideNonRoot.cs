namespace GitOpsDsl.Rules;

/// <summary>
/// A container that may not run as root and shall run as user 0: the kubelet refuses it (<c>verifyRunAsNonRoot</c>,
/// security_context_others.go).
/// </summary>
internal sealed class RootBesideNonRoot() : ReferenceRule("GD2617", "User 0 in a container that must not be root")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var shared = pod["securityContext"];
        foreach (var container in PodContainers.All(pod))
        {
            var own = container["securityContext"];
            var user = Effective(own, shared, "runAsUser");
            var nonRoot = Effective(own, shared, "runAsNonRoot");
            if (user.Integer == 0 && nonRoot.Boolean == true)
            {
                context.Report(
                    user,
                    $"container {container["name"]} must not be root (runAsNonRoot) and shall run as user 0: it does not start (CreateContainerConfigError); give it another user",
                    nonRoot);
            }
        }
    }

    /// <summary>What the container says, or else the pod.</summary>
    private static Node Effective(Node own, Node shared, string field) => own[field] is { IsAbsent: false } value ? value : shared[field];
}

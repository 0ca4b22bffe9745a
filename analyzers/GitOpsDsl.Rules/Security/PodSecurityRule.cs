namespace GitOpsDsl.Rules;

/// <summary>
/// One control of the Pod Security Standards, as the package <c>k8s.io/pod-security-admission/policy</c> of Kubernetes 1.36 has it. A pod
/// is held to it where its namespace, or else the host, asks for the control's level or a stricter one.
/// </summary>
internal abstract class PodSecurityRule(string id, PodSecurityLevel level, string title)
    : Rule(id, RuleCategory.Security, Severity.Warning, title)
{
    public static IReadOnlyList<PodSecurityRule> All { get; } = [.. AllRules.InOrder.OfType<PodSecurityRule>()];

    public PodSecurityLevel Level { get; } = level;

    public sealed override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, CheckWhereAsked);

    /// <summary>Reports each departure of a pod from the control.</summary>
    /// <param name="pod">A <c>PodSpec</c>; its labels and annotations are in the map that holds it.</param>
    /// <param name="standard">Asks for the control's level, or a stricter one.</param>
    public abstract void Check(Node pod, PodSecurityStandard standard, RuleContext context);

    /// <summary>The pod says that it is for Windows nodes: controls that only Linux knows let it pass since Kubernetes 1.25.</summary>
    protected static bool IsForWindows(Node pod, PodSecurityStandard standard) =>
        standard.Minor >= 25 && pod["os"] is { IsAbsent: false } os && os["name"] is var name && (name.Text == "windows" || name.IsUnknown);

    /// <summary>The pod runs, or may run, in a user namespace: since Kubernetes 1.35 its root is not the node's.</summary>
    protected static bool HasOwnUsers(Node pod, PodSecurityStandard standard) =>
        standard.Minor >= 35 && pod["hostUsers"] is var hostUsers && (hostUsers.Boolean == false || hostUsers.IsUnknown);

    private void CheckWhereAsked(Node pod, RuleContext context)
    {
        var standard = context.PodSecurityOf(context.Object);
        if (standard.Level >= Level)
        {
            Check(pod, standard, context);
        }
    }
}

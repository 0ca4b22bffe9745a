namespace GitOpsDsl.Rules;

/// <summary>Control <c>appArmorProfile</c> of the baseline level.</summary>
internal sealed class AppArmorUnconfined() : PodSecurityRule("GD3007", PodSecurityLevel.Baseline, "AppArmor switched off")
{
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";

    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        CheckType(pod["securityContext"]["appArmorProfile"]["type"], context);
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            CheckType(container["securityContext"]["appArmorProfile"]["type"], context);
        }

        foreach (var annotation in pod.Parent["metadata"]["annotations"].Entries)
        {
            if (annotation.Name.StartsWith(Annotation, StringComparison.Ordinal) && annotation.Text is { } profile && !IsAllowed(profile))
            {
                Report(annotation, context);
            }
        }
    }

    private static void CheckType(Node type, RuleContext context)
    {
        if (type.Text is { } text && text is not ("RuntimeDefault" or "Localhost"))
        {
            Report(type, context);
        }
    }

    private static bool IsAllowed(string profile) =>
        profile.Length == 0 || profile == "runtime/default" || profile.StartsWith("localhost/", StringComparison.Ordinal);

    private static void Report(Node profile, RuleContext context) =>
        context.Report(profile, $"{profile} takes the AppArmor profile away that nodes give every container: remove it, or name a profile of the node with Localhost");
}

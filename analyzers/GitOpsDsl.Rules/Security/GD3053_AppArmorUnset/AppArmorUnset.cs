namespace GitOpsDsl.Rules;

/// <summary>No AppArmor profile is named; one that is switched off is <see cref="AppArmorUnconfined"/>.</summary>
internal sealed class AppArmorUnset() : Rule("GD3053", RuleCategory.Security, Severity.None, "No AppArmor profile")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        if (!pod["securityContext"]["appArmorProfile"].IsAbsent)
        {
            return;
        }

        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            if (container["securityContext"]["appArmorProfile"].IsAbsent)
            {
                MissingPath.Report(pod, "securityContext.appArmorProfile", context, $"{PodContainers.Describe(container)} names no AppArmor profile: set securityContext.appArmorProfile.type of the pod to RuntimeDefault");
                return;
            }
        }
    }
}

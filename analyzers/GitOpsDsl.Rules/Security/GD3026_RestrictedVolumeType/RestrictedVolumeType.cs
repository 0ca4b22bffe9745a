namespace GitOpsDsl.Rules;

/// <summary>Control <c>restrictedVolumes</c> of the restricted level; <c>hostPath</c> is <see cref="HostPathVolume"/>.</summary>
internal sealed class RestrictedVolumeType() : PodSecurityRule("GD3026", PodSecurityLevel.Restricted, "Volume type outside the restricted set")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var volume in pod["volumes"].Items)
        {
            foreach (var source in volume.Entries)
            {
                if (source.Exists && !IsAllowed(source.Name))
                {
                    context.ReportKey(source, $"volume {volume["name"]} is of type {source.Name}, which reaches storage from the node without a claim: use a PersistentVolumeClaim, whose volume an administrator or a CSI driver provides");
                }
            }
        }
    }

    private static bool IsAllowed(string entry) => entry
        is "name" or "hostPath"
        or "configMap" or "csi" or "downwardAPI" or "emptyDir" or "ephemeral" or "image" or "persistentVolumeClaim" or "projected" or "secret";
}

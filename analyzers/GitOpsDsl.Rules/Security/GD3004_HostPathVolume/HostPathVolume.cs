namespace GitOpsDsl.Rules;

/// <summary>Control <c>hostPathVolumes</c> of the baseline level.</summary>
internal sealed class HostPathVolume() : PodSecurityRule("GD3004", PodSecurityLevel.Baseline, "Volume from the node's file system")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        foreach (var volume in pod["volumes"].Items)
        {
            var hostPath = volume["hostPath"];
            if (hostPath.Exists)
            {
                context.ReportKey(hostPath, $"volume {volume["name"]} is the directory {hostPath["path"]} of whichever node the pod runs on: use a claim, a ConfigMap or an emptyDir");
            }
        }
    }
}

namespace GitOpsDsl.Rules;

/// <summary>Control <c>windowsHostProcess</c> of the baseline level.</summary>
internal sealed class WindowsHostProcess() : PodSecurityRule("GD3012", PodSecurityLevel.Baseline, "Windows process on the host")
{
    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        CheckOptions(pod["securityContext"]["windowsOptions"], context);
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            CheckOptions(container["securityContext"]["windowsOptions"], context);
        }
    }

    private static void CheckOptions(Node options, RuleContext context)
    {
        if (options["hostProcess"] is { Boolean: true } hostProcess)
        {
            context.Report(hostProcess, "hostProcess runs the program on the Windows node itself, without a container: remove it");
        }
    }
}

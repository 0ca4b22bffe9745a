namespace GitOpsDsl.Rules;

/// <summary>In the host's network there is no port to map (<c>validatePodHostNetworkDeps</c>).</summary>
internal sealed class HostPortMismatch() : ApiRule("GD1121", "Host port other than the container's in the host's network")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        if (pod["hostNetwork"] is not { Boolean: true } hostNetwork)
        {
            return;
        }

        foreach (var container in pod["containers"].Items)
        {
            foreach (var port in container["ports"].Items)
            {
                if (port["hostPort"] is { IsZero: false, Integer: { } host } taken && port["containerPort"].Integer is { } own
                    && own != host)
                {
                    context.Report(
                        taken,
                        $"with hostNetwork a container's port is the host's: write {own}, or leave hostPort out",
                        hostNetwork,
                        own.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }
}

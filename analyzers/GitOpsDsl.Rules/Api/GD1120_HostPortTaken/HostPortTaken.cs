namespace GitOpsDsl.Rules;

/// <summary>Two regular containers of a pod can't have one port of the host (<c>AccumulateUniqueHostPorts</c>); init containers run alone.</summary>
internal sealed class HostPortTaken() : ApiRule("GD1120", "Host port taken twice")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        foreach (var container in pod["containers"].Items)
        {
            foreach (var port in container["ports"].Items)
            {
                if (port["hostPort"] is { IsZero: false, Integer: not null } taken && First(pod["containers"], port) is var first && first != port)
                {
                    context.Report(taken, $"port {taken} of the host is taken by another port of this pod already", first["hostPort"]);
                }
            }
        }
    }

    private static Node First(Node containers, Node port)
    {
        foreach (var container in containers.Items)
        {
            foreach (var other in container["ports"].Items)
            {
                if (other == port || IsSame(other, port))
                {
                    return other;
                }
            }
        }

        return port;
    }

    private static bool IsSame(Node port, Node other) =>
        port["hostPort"].Integer == other["hostPort"].Integer
        && Text(port["protocol"], "TCP") is { } protocol && protocol == Text(other["protocol"], "TCP")
        && Text(port["hostIP"], "") is { } ip && ip == Text(other["hostIP"], "");

    private static string? Text(Node node, string otherwise) => node.IsUnknown ? null : node.IsZero ? otherwise : node.Text;
}

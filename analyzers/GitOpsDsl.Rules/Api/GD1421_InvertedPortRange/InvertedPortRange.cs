namespace GitOpsDsl.Rules;

/// <summary>A range of ports has a number at both ends (<c>ValidateNetworkPolicyPort</c>).</summary>
internal sealed class InvertedPortRange() : ApiRule("GD1421", "Range of ports that ends before it starts")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.networking.v1.NetworkPolicyPort", Check);

    private static void Check(Node range, RuleContext context)
    {
        var start = range["port"];
        if (range["endPort"] is not { Exists: true } end || start.IsUnknown)
        {
            return;
        }

        if (start.Integer is { } first)
        {
            if (end.Integer < first)
            {
                context.Report(end, $"the range ends at {end}, before it starts at {first}", start);
            }
        }
        else
        {
            context.Report(end, start.IsAbsent ? "endPort is the end of a range: say where it starts, with port" : "a range of ports starts at a number, not at a name", start);
        }
    }
}

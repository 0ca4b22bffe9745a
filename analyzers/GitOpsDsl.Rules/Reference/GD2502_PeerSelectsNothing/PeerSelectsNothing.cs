namespace GitOpsDsl.Rules;

/// <summary>A NetworkPolicy that lets pods through that there are none of.</summary>
internal sealed class PeerSelectsNothing() : ReferenceRule("GD2502", "NetworkPolicy peer that is no pod")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var rule in PolicyRules.In(environment))
        {
            foreach (var peer in rule.Peers.Items)
            {
                var selector = LabelSelector.Of(peer["podSelector"]);
                if (selector.Node.IsMap && PolicyRules.NamespaceOf(environment, rule.Policy, peer) is { } @namespace
                    && UnmatchedSelector.IsSure(environment, @namespace, selector))
                {
                    var effect = rule.IsIngress ? "nobody is let in by it" : "nobody can be reached by it";
                    UnmatchedSelector.Report(context, environment, @namespace, selector, effect);
                }
            }
        }
    }
}

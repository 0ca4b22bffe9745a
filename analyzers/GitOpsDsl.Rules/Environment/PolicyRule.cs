namespace GitOpsDsl.Rules;

/// <summary>One rule of a NetworkPolicy.</summary>
internal sealed class PolicyRule(NetworkPolicy policy, Node rule, bool isIngress)
{
    public NetworkPolicy Policy { get; } = policy;

    /// <summary>It is about what comes in; else about what goes out.</summary>
    public bool IsIngress { get; } = isIngress;

    /// <summary>Whom it lets through: a list.</summary>
    public Node Peers { get; } = rule[isIngress ? "from" : "to"];

    /// <summary>A list.</summary>
    public Node Ports { get; } = rule["ports"];
}

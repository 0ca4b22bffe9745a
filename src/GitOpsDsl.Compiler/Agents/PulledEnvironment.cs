using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>An environment that an agent pulls.</summary>
/// <param name="Graph">The environment.</param>
/// <param name="Agent">Its agent.</param>
/// <param name="Tree">The folder of the rendered tree in the repository; empty for the repository's own.</param>
internal sealed record PulledEnvironment(EnvironmentGraph Graph, Agent Agent, string Tree)
{
    /// <summary>The name of the agent's objects for it: <c>shop-prod</c>.</summary>
    public string Name => Graph.Id.Replace('/', '-');

    /// <summary>Its folder in the repository.</summary>
    public string Path => Below(Graph.Id);

    public string System => Graph.Source.Entry.System;

    public string Namespace => Graph.Source.Environment.Namespace.ToString();

    /// <summary>The agent's word for itself, on the command line and in the tree.</summary>
    public string Kind => KindOf(Agent);

    /// <summary>The folder of the objects that its agent takes, in the repository.</summary>
    public string AgentsPath => Below($"{AgentGraphs.System}/{Agent.Cluster}/{Kind}");

    /// <summary>The order that its components are applied in; null when they are applied as one.</summary>
    public ComponentOrder? Order { get; } = Agent is Flux { InOrder: true } && Graph.Source.Environment.Layout == TreeLayout.OneObjectAFile ? new(Graph) : null;

    public static string KindOf(Agent agent) => agent switch
    {
        Flux => "flux",
        ArgoCd => "argocd",
        _ => "configsync",
    };

    private string Below(string path) => Tree.Length == 0 ? path : $"{Tree}/{path}";
}

using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>An environment that an agent pulls.</summary>
/// <param name="graph">The environment.</param>
/// <param name="agent">Its agent.</param>
/// <param name="tree">The folder of the rendered tree in the repository; empty for the repository's own.</param>
internal sealed class PulledEnvironment(EnvironmentGraph graph, Agent agent, string tree)
{
    private WaitGraph? _components;

    public EnvironmentGraph Graph { get; } = graph;

    public Agent Agent { get; } = agent;

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

    /// <summary>
    /// Whether each component is applied by itself. Never by whether there is an order: else the first reference between two components would
    /// take away the object that had applied all, and all that it had applied with it.
    /// </summary>
    public bool IsByComponent
        => Graph.Source.Environment is { InOrder: true, Layout: TreeLayout.OneObjectAFile } && (Agent is Flux or ArgoCd { ApplicationSet: false });

    /// <summary>What is applied as one.</summary>
    public IEnumerable<PulledUnit> Units => IsByComponent
        ? Graph.Parts.Where(static part => part.Objects.Count > 0).Select(part => new PulledUnit(this, part.Name, [part]))
        : [new(this, null, Graph.Parts)];

    /// <summary>Which component waits for which.</summary>
    public WaitGraph Components => _components ??= ComponentReferences.Of(Graph);

    public static string KindOf(Agent agent) => agent switch
    {
        Flux => "flux",
        ArgoCd => "argocd",
        _ => "configsync",
    };

    private string Below(string path) => tree.Length == 0 ? path : $"{tree}/{path}";
}

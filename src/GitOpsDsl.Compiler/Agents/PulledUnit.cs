using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>What an agent applies as one: an environment, one of its components, or the Namespace that its components are in.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Component">The component; null for the environment or its Namespace.</param>
/// <param name="Parts">What it becomes.</param>
internal sealed record PulledUnit(PulledEnvironment Environment, string? Component, IReadOnlyList<GraphPart> Parts)
{
    /// <summary>The name of the agent's object for it: <c>shop-prod</c>, <c>shop-prod-web</c>.</summary>
    public string Name => Component is null ? Environment.Name : $"{Environment.Name}-{Component}";

    /// <summary>Its folder in the repository.</summary>
    public string Path => Component is null ? Environment.Path : $"{Environment.Path}/{Component}";

    /// <summary>Whether it is the Namespace alone, whose file is in the folder that the components' folders are in.</summary>
    public bool IsNamespace => Environment.IsByComponent && Component is null;

    public IEnumerable<GraphObject> Objects => Parts.SelectMany(static part => part.Objects);
}

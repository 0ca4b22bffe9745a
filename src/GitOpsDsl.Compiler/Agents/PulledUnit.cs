using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>What an agent applies as one: an environment, or one of its parts.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Part">The part's name; null for the whole environment.</param>
/// <param name="Parts">What it becomes.</param>
internal sealed record PulledUnit(PulledEnvironment Environment, string? Part, IReadOnlyList<GraphPart> Parts)
{
    /// <summary>The name of the agent's object for it: <c>shop-prod</c>, <c>shop-prod-web</c>.</summary>
    public string Name => Part is null ? Environment.Name : $"{Environment.Name}-{Part}";

    /// <summary>Its folder in the repository.</summary>
    public string Path => Part is null ? Environment.Path : $"{Environment.Path}/{Part}";

    public IEnumerable<GraphObject> Objects => Parts.SelectMany(static part => part.Objects);
}

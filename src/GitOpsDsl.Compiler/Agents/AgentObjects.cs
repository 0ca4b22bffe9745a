namespace GitOpsDsl.Compiler.Agents;

/// <summary>What one agent needs to pull one environment.</summary>
/// <param name="SharedFile">The file, without extension, of what several environments share: <c>sources</c>.</param>
/// <param name="Shared">The same for every environment that shares it.</param>
/// <param name="Own">For this environment alone.</param>
internal sealed record AgentObjects(string SharedFile, IReadOnlyList<KubernetesObject> Shared, IReadOnlyList<KubernetesObject> Own);

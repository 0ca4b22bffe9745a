using System.Text;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>What makes an agent pull the objects of its environments, as one of them says it: applied once, by hand, and kept up by git from then on.</summary>
/// <param name="Environment">The environment's id.</param>
/// <param name="Kind">The agent: <c>flux</c>, <c>argocd</c> or <c>configsync</c>.</param>
/// <param name="Cluster">The cluster that the agent runs in.</param>
/// <param name="Yaml">The objects; the same for all environments of one cluster that are in one repository and want the same of the agent.</param>
public sealed record AgentRoot(string Environment, string Kind, string Cluster, string Yaml)
{
    /// <summary>The agents that there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["flux", "argocd", "configsync"];

    /// <summary>One for each environment that has an agent.</summary>
    /// <param name="environments">All of the project.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    public static IReadOnlyList<AgentRoot> Of(IReadOnlyList<EnvironmentGraph> environments, string projectDirectory) =>
    [
        .. AgentGraphs.Pulled(environments, projectDirectory)
            .Select(static environment => new AgentRoot(environment.Graph.Id, environment.Kind, environment.Agent.Cluster.ToString(), Written(Objects(environment)))),
    ];

    private static IReadOnlyList<KubernetesObject> Objects(PulledEnvironment environment) => environment.Agent switch
    {
        Flux flux => FluxObjects.Root(environment, flux),
        ArgoCd argoCd => ArgoCdObjects.Root(environment, argoCd),
        _ => ConfigSyncObjects.Root(environment, (ConfigSync)environment.Agent),
    };

    private static string Written(IReadOnlyList<KubernetesObject> objects)
    {
        var writer = new Utf8YamlWriter();
        foreach (var resource in objects)
        {
            resource.WriteDocument(ref writer);
        }

        return Encoding.UTF8.GetString(writer.Written);
    }
}

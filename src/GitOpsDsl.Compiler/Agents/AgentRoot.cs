using System.Text;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>What makes an agent pull the objects of its environments, as one of them says it: applied once, by hand, and kept up by git from then on.</summary>
/// <param name="Environment">The environment's id.</param>
/// <param name="Kind">The agent: <c>flux</c>, <c>argocd</c> or <c>configsync</c>; or <c>pulumi</c>, which runs what these pull.</param>
/// <param name="Cluster">The cluster that the agent runs in.</param>
/// <param name="Yaml">The objects; the same for all environments of one cluster that are in one repository and want the same of the agent.</param>
public sealed record AgentRoot(string Environment, string Kind, string Cluster, string Yaml)
{
    /// <summary>Pulumi's operator, whose objects each environment has for itself.</summary>
    public const string Pulumi = "pulumi";

    /// <summary>The agents that there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["flux", "argocd", "configsync", Pulumi];

    /// <summary>One for each environment that has an agent, and one for each whose Stack the operator runs.</summary>
    /// <param name="environments">All of the project.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    public static IReadOnlyList<AgentRoot> Of(IReadOnlyList<EnvironmentGraph> environments, string projectDirectory) =>
    [
        .. AgentGraphs.Pulled(environments, projectDirectory)
            .Select(static environment => new AgentRoot(environment.Graph.Id, environment.Kind, environment.Agent.Cluster.ToString(), Written(Objects(environment)))),
        .. from environment in environments
           let objects = OperatorPrerequisites.Of(environment)
           where objects.Count > 0
           select new AgentRoot(environment.Id, Pulumi, environment.Source.Environment.Agent?.Cluster.ToString() ?? "default", Written(objects)),
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

using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The cloud half of an environment, as a program of Pulumi YAML.</summary>
/// <param name="Graph">The environment.</param>
/// <param name="Project">Pulumi's project.</param>
/// <param name="Stack">Pulumi's stack.</param>
/// <param name="Variables">Calls of functions, by name.</param>
/// <param name="Resources">By name, in ordinal order.</param>
/// <param name="Outputs">By name.</param>
public sealed record CloudProgram(
    EnvironmentGraph Graph,
    string Project,
    string Stack,
    ValueMap<JsonValue> Variables,
    ValueMap<CloudProgramResource> Resources,
    ValueMap<JsonValue> Outputs)
{
    public CloudTarget Target => Graph.Source.Environment.Cloud;
}

using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The cloud half of an environment, as a program of Pulumi YAML.</summary>
/// <param name="Graph">The environment.</param>
/// <param name="Project">Pulumi's project.</param>
/// <param name="Stack">Pulumi's stack.</param>
/// <param name="Settings">Names of secret settings that it takes, in ordinal order.</param>
/// <param name="Variables">Calls of functions, by name.</param>
/// <param name="Resources">By name, in ordinal order.</param>
/// <param name="Outputs">By name.</param>
public sealed record CloudProgram(
    EnvironmentGraph Graph,
    string Project,
    string Stack,
    ValueList<string> Settings,
    ValueMap<JsonValue> Variables,
    ValueMap<CloudProgramResource> Resources,
    ValueMap<JsonValue> Outputs)
{
    /// <summary>What the name of an environment's folder ends with when it is the program's.</summary>
    public const string FolderExtension = ".pulumi";

    /// <summary>The calls of functions that <see cref="Variables"/> are, by name.</summary>
    public required ValueMap<CloudFunction> Functions { get; init; }

    /// <summary>Names of resources of which something could not be written, and that was said: what they lack now is not said again.</summary>
    public ValueList<string> Cut { get; init; } = [];

    /// <summary>The folder that <c>pulumi</c> takes, in the rendered tree: <c>shop/prod.pulumi</c>. No environment's name has a dot.</summary>
    public string Folder => Graph.Id + FolderExtension;

    /// <summary>The environment's name in its system.</summary>
    public string EnvironmentName => Graph.Id[(Graph.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public CloudTarget Target => Graph.Source.Environment.Cloud;
}

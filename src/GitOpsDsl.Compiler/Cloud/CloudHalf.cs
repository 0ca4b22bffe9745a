using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>
/// The cloud half of an environment. Its program is made whenever it is looked at, and not kept: a thousand of them take more room than the
/// files that they become.
/// </summary>
/// <param name="graph">The environment, which has cloud resources.</param>
public sealed class CloudHalf(EnvironmentGraph graph)
{
    public EnvironmentGraph Graph { get; } = graph;

    /// <summary>The program's folder in the rendered tree.</summary>
    public string Folder => Graph.Id + CloudProgram.FolderExtension;

    /// <summary>The same each time; what is wrong with it is among the compilation's findings.</summary>
    public CloudProgram Program() => new CloudProgramBuilder(Graph, []).Build();
}

using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler;

/// <summary>What a project's environments became, in memory. Nothing has been written.</summary>
/// <param name="Environments">In ordinal order of their ids.</param>
/// <param name="Findings">What is wrong, in the order of environments and objects.</param>
/// <param name="Tree">The rendered files; none when an error was found before there could be any.</param>
public sealed record Compilation(IReadOnlyList<EnvironmentGraph> Environments, IReadOnlyList<Finding> Findings, OutputTree Tree)
{
    /// <summary>The programs of the environments that have cloud resources.</summary>
    public IReadOnlyList<CloudProgram> Programs { get; init; } = [];

    public int ObjectCount
    {
        get
        {
            var count = 0;
            foreach (var environment in Environments)
            {
                foreach (var part in environment.Parts)
                {
                    count += part.Objects.Count;
                }
            }

            return count;
        }
    }

    public bool HasErrors => Findings.HasErrors();
}

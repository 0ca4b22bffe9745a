using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The programs of the environments that have cloud resources.</summary>
internal static class CloudPrograms
{
    /// <param name="graphs">Where the operator runs the program, the environment's graph gets its objects.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    /// <param name="all">All environments of the project, for a program that may need another's.</param>
    /// <param name="findings">Where what is wrong is added.</param>
    public static IReadOnlyList<CloudProgram> Build(
        List<EnvironmentGraph> graphs, string projectDirectory, Lazy<IReadOnlyList<EnvironmentGraph>> all, List<Finding> findings)
    {
        var order = new ProgramOrder(all);
        var programs = new List<CloudProgram>();
        for (var i = 0; i < graphs.Count; i++)
        {
            if (!HasCloud(graphs[i]))
            {
                continue;
            }

            var program = new CloudProgramBuilder(graphs[i], findings).Build();
            programs.Add(program);
            graphs[i] = Without(graphs[i], CloudCheck.Check(program, findings));
            if (program.Target is PulumiOperator)
            {
                graphs[i] = graphs[i] with { Parts = [.. graphs[i].Parts, OperatorObjects.Part(program, order.Prerequisites(program), projectDirectory, findings)] };
            }

            graphs[i] = graphs[i] with { Needs = [.. order.Of(program).Select(static needed => needed.Graph.Id)] };
        }

        order.Check(graphs, findings);

        return programs;
    }

    /// <summary>An excuse that a cloud resource needed is not looked for again among the objects.</summary>
    private static EnvironmentGraph Without(EnvironmentGraph graph, IReadOnlyCollection<Excuse> needed) => needed.Count == 0
        ? graph
        : graph with { Parts = [.. graph.Parts.Select(part => part with { Excuses = [.. part.Excuses.Where(excuse => !needed.Contains(excuse))] })] };

    /// <summary>A plain loop: most environments have none, and must not pay for those that have.</summary>
    private static bool HasCloud(EnvironmentGraph graph)
    {
        foreach (var part in graph.Parts)
        {
            if (part.CloudResources.Count > 0 || part.CloudExports.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}

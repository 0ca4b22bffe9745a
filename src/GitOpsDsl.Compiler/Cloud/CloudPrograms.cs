using System.Collections.Concurrent;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Emit;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The programs of the environments that have cloud resources: made, checked and turned into files, one environment beside the other.</summary>
/// <param name="options">How.</param>
/// <param name="findings">Where what is wrong is added.</param>
internal sealed class CloudPrograms(CompileOptions options, List<Finding> findings)
{
    /// <param name="graphs">Where the operator runs the program, the environment's graph gets its objects.</param>
    /// <param name="all">All environments of the project, for a program that may need another's.</param>
    /// <returns>In the order of the environments; nothing for one without cloud resources.</returns>
    public IReadOnlyList<RenderedProgram> Build(List<EnvironmentGraph> graphs, Func<IReadOnlyList<EnvironmentGraph>> all)
    {
        var work = new List<ProgramToRender>();
        var size = 0;
        for (var i = 0; i < graphs.Count; i++)
        {
            if (SizeOf(graphs[i]) is > 0 and var own)
            {
                work.Add(new(i, graphs[i]));
                size += own;
            }
        }

        return work.Count == 0 ? [] : Render(work, size, graphs, new(new Lazy<IReadOnlyList<EnvironmentGraph>>(all)));
    }

    /// <summary>Apart, so that a project without a cloud does not load what this needs.</summary>
    private List<RenderedProgram> Render(List<ProgramToRender> work, int size, List<EnvironmentGraph> graphs, ProgramOrder order)
    {
        var targets = new ConcurrentBag<PulumiTarget>();
        WorkItems.RunLarge(work.Count, size, options.Parallelism, index => Render(work[index], order, targets));
        var rendered = new List<RenderedProgram>(work.Count);
        foreach (var one in work)
        {
            findings.AddRange(one.Problems);
            graphs[one.Index] = one.Graph;
            rendered.Add(one.Rendered!);
        }

        order.Check(graphs, findings);
        return rendered;
    }

    private void Render(ProgramToRender work, ProgramOrder order, ConcurrentBag<PulumiTarget> targets)
    {
        var program = new CloudProgramBuilder(work.Graph, work.Problems).Build();
        var half = new CloudHalf(work.Graph);
        work.Graph = Without(work.Graph, CloudCheck.Check(program, work.Problems));
        if (program.Target is PulumiOperator)
        {
            work.Graph = work.Graph with { Parts = [.. work.Graph.Parts, OperatorObjects.Part(program, order.Prerequisites(program), options.ProjectDirectory, work.Problems)] };
        }

        work.Graph = work.Graph with { Needs = [.. order.Of(program).Select(static needed => needed.Graph.Id)] };
        var target = targets.TryTake(out var used) ? used : new PulumiTarget();
        work.Rendered = new(half, target.Emit(program));
        targets.Add(target);
    }

    /// <summary>An excuse that a cloud resource needed is not looked for again among the objects.</summary>
    private static EnvironmentGraph Without(EnvironmentGraph graph, IReadOnlyCollection<Excuse> needed) => needed.Count == 0
        ? graph
        : graph with { Parts = [.. graph.Parts.Select(part => part with { Excuses = [.. part.Excuses.Where(excuse => !needed.Contains(excuse))] })] };

    /// <summary>How many resources there are, and outputs that workloads read. A plain loop: most environments have none, and must not pay for those that have.</summary>
    private static int SizeOf(EnvironmentGraph graph)
    {
        var size = 0;
        foreach (var part in graph.Parts)
        {
            size += part.CloudResources.Count + part.CloudExports.Count;
        }

        return size;
    }

    /// <summary>One piece of work, and what came of it.</summary>
    private sealed class ProgramToRender(int index, EnvironmentGraph graph)
    {
        public int Index { get; } = index;

        public EnvironmentGraph Graph { get; set; } = graph;

        public RenderedProgram? Rendered { get; set; }

        public List<Finding> Problems { get; } = [];
    }
}

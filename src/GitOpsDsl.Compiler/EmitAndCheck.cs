using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Emit;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler;

/// <summary>
/// Turns environments into files and holds them against the rules, a batch of environments at a time: what rules see of one batch is gone
/// before the next, so that memory does not grow with the number of environments.
/// </summary>
/// <param name="options">How.</param>
/// <param name="checker">Null to render without looking.</param>
/// <param name="findings">Where what is wrong is added.</param>
internal sealed class EmitAndCheck(CompileOptions options, EnvironmentChecker? checker, List<Finding> findings)
{
    /// <summary>Enough for every processor to have its share.</summary>
    private const int ObjectsABatch = 4096;

    private readonly KubernetesTarget _target = new(options.Parallelism, checker is not null, findings);

    /// <param name="graphs">An environment with excuses is replaced by what it is rendered as.</param>
    public List<OutputEnvironment> Run(List<EnvironmentGraph> graphs)
    {
        var outputs = new List<OutputEnvironment>(graphs.Count);
        var batch = new List<EnvironmentGraph>();
        var objects = 0;
        for (var i = 0; i < graphs.Count; i++)
        {
            batch.Add(graphs[i]);
            objects += ObjectsOf(graphs[i]);
            if (objects < ObjectsABatch && i < graphs.Count - 1)
            {
                continue;
            }

            var runs = checker is null ? null : new RunsAhead(checker, batch);
            var rendered = _target.Emit(batch, runs);
            findings.AddRange(checker?.End(rendered, runs!) ?? []);
            foreach (var environment in rendered)
            {
                if (checker is not null && ComponentExcuses.AreIn(environment.Graph))
                {
                    graphs[outputs.Count] = new ComponentExcuses(options.Rules).Apply(environment.Graph, findings);
                    outputs.Add(new KubernetesTarget(options.Parallelism, forRules: false, []).Emit([graphs[outputs.Count]])[0].Output);
                    continue;
                }

                outputs.Add(environment.Output);
            }

            batch.Clear();
            objects = 0;
        }

        return outputs;
    }

    private static int ObjectsOf(EnvironmentGraph graph)
    {
        var count = 0;
        foreach (var part in graph.Parts)
        {
            count += part.Objects.Count;
        }

        return count;
    }
}
